import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, oneOf, strictObject } from '../../platform/http/index.ts'

export const KnowledgeSearch = strictObject({
  query: Type.String({
    minLength: 2,
    maxLength: 120,
    pattern: '^[^\\u0000]*$',
    description:
      'Dutch words; all of them, “in quotes” as a phrase, with a minus to leave one out.',
  }),
})

const Hit = Type.Object({
  id: Id,
  what: oneOf(['article', 'development', 'question']),
  title: Type.String(),
  excerpt: Type.String({ description: 'Plain text around what was found.' }),
})
export const KnowledgeHits = listOf(Hit)
export type KnowledgeHits = Static<typeof KnowledgeHits>
