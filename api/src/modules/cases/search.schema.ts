import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, oneOf, strictObject } from '../../platform/http/index.ts'

export const SearchBody = strictObject({ query: Type.String({ minLength: 2, maxLength: 60 }) })

export const Found = Type.Object({
  id: Id,
  number: Type.String(),
  alias: Type.String(),
  by: oneOf(['number', 'alias', 'call-name']),
})
export const SearchResult = listOf(Found)
export type Found = Static<typeof Found>
