import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Cell } from './publications.schema.ts'

export const PublicParams = strictObject({
  programme: Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }),
})
export const PublicEditionParams = strictObject({
  programme: Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }),
  number: Type.Integer({ minimum: 1, maximum: 100_000 }),
  language: oneOf(['nl', 'en'] as const),
})
export type PublicEditionParams = Static<typeof PublicEditionParams>

/** What is signed and stands in the ledger, as text. */
export const Content = Type.Object({
  programme: Type.String(),
  period: Type.String(),
  number: Type.Integer(),
  note: Type.String(),
  reason: nullable(Type.String()),
  supersedes: nullable(Type.Integer()),
  threshold: Type.Integer(),
  cells: Type.Array(Cell),
  relations: Type.Array(Type.Unknown()),
})
export type Content = Static<typeof Content>

const Published = Type.Object({
  id: Id,
  number: Type.Integer(),
  period: Type.String(),
  publishedAt: Moment,
  supersedes: nullable(Type.Integer()),
  supersededBy: nullable(
    Type.Integer({ description: 'The number of the edition that corrects it.' }),
  ),
  hash: Type.String(),
})
export const PublishedList = Type.Object({
  programme: Type.String({ description: 'Its slug, by which the public page is found.' }),
  items: Type.Array(Published),
})
export type PublishedList = Static<typeof PublishedList>
