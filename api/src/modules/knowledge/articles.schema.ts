import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const articleKinds = ['article', 'development'] as const
const topics = ['law-and-policy', 'working-methods'] as const
const reaches = ['local', 'national'] as const

export const ArticleParams = strictObject({ articleId: Id })

export const ArticleBody = strictObject({
  kind: oneOf(articleKinds),
  topic: oneOf(topics),
  reach: oneOf(reaches),
  title: words(160),
  body: words(20_000),
  source: words(300),
  sourceUrl: nullable(Type.String({ maxLength: 500, pattern: '^https://[^\\s\\u0000]+$' })),
  reviewedOn: Day,
  reviewBy: Day,
})
export type ArticleBody = Static<typeof ArticleBody>

const { body: text, ...heading } = ArticleBody.properties
const row = { id: Id, version: Type.Integer(), ...heading, toReview: Type.Boolean() }

const Expertise = Type.Object({
  id: Id,
  version: Type.Integer(),
  topic: Type.String(),
  name: nullable(Type.String({ description: 'Null for who may not know colleagues by name.' })),
  mine: Type.Boolean(),
})

/** Everything that is kept, what is to be reviewed first for who keeps it. */
export const Knowledge = strictObject({
  articles: Type.Array(Type.Object(row)),
  expertises: Type.Array(Expertise),
  mayKeep: Type.Boolean(),
  mayAsk: Type.Boolean(),
})
export type Knowledge = Static<typeof Knowledge>

export const Article = strictObject({ ...row, body: text, mayKeep: Type.Boolean() })
export type Article = Static<typeof Article>
