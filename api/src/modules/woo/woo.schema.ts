import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
  words,
} from '../../platform/http/index.ts'
import { grounds } from './grounds.schema.ts'

/** The largest text that is read, in bytes. */
export const largestBytes = 2 * 1024 * 1024

export const CopyParams = strictObject({ copyId: Id })
export const PassageParams = strictObject({ copyId: Id, passageId: Id })

export const CopyBody = strictObject({
  title: words(160),
  editionId: Type.Optional(Id),
})
export type CopyBody = Static<typeof CopyBody>

export const TextQuery = strictObject({
  kind: oneOf(['source', 'version'] as const),
  title: Type.Optional(words(160)),
})
export type TextQuery = Static<typeof TextQuery>

const place = Type.Integer({ minimum: 0, maximum: 10_000_000 })
export const Range = strictObject({ from: place, until: place })
export type Range = Static<typeof Range>

export const MarkBody = strictObject({
  ground: oneOf(grounds),
  ranges: Type.Array(Range, { minItems: 1, maxItems: 200 }),
})
export type MarkBody = Static<typeof MarkBody>

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

const head = {
  id: Id,
  title: Type.String(),
  state: oneOf(['draft', 'decided', 'withdrawn'] as const),
  madeBy: Type.String(),
  madeAt: Moment,
  decidedBy: nullable(Type.String()),
  decidedAt: nullable(Moment),
  erasedAt: nullable(Moment),
  version: Type.Integer(),
}
export const Copies = listOf(Type.Object(head))
export type Copies = Static<typeof Copies>

export const Piece = Type.Object({ text: Type.String(), ground: nullable(oneOf(grounds)) })
export type Piece = Static<typeof Piece>

export const Warning = Type.Object({
  kind: oneOf(['shown-there', 'hidden-there', 'gone-here'] as const),
  version: Type.String({ description: 'The title of the other version.' }),
  from: nullable(Type.Integer({ description: 'In the text; absent where it is not in it.' })),
  until: nullable(Type.Integer()),
  words: Type.String(),
})
export type Warning = Static<typeof Warning>

export const Copy = Type.Object({
  ...head,
  text: nullable(
    Type.String({ description: 'As it came in; null before it came and after the term.' }),
  ),
  remaining: nullable(Type.Array(Piece)),
  passages: Type.Array(
    Type.Object({
      id: Id,
      number: Type.Integer(),
      from: Type.Integer(),
      until: Type.Integer(),
      ground: oneOf(grounds),
      decidedBy: Type.String(),
      role: Type.String(),
      decidedAt: Moment,
      left: Type.Integer({
        description: 'How often the same words still stand elsewhere in the text.',
      }),
    }),
  ),
  versions: Type.Array(Type.Object({ id: Id, title: Type.String() })),
  warnings: Type.Array(Warning),
  actions: Type.Object({ mark: Verdict, decide: Verdict, withdraw: Verdict }),
})
export type Copy = Static<typeof Copy>

export const LanguageQuery = strictObject({ language: oneOf(['nl', 'en'] as const) })
export const InventoryParams = strictObject({
  copyId: Id,
  form: oneOf(['csv', 'ods', 'pdf'] as const),
})
export type InventoryForm = Static<typeof InventoryParams>['form']
