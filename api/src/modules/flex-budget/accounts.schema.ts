import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Share } from './envelopes.schema.ts'
import { aims, categories } from './expenses.schema.ts'

const entryKinds = ['allotted', 'transferred', 'spent', 'reversed'] as const
const receiptStates = ['there', 'none', 'missing', 'unknown'] as const

/** One line of the ledger. It knows no woman and no worker. */
export const Entry = Type.Object({
  number: Type.Integer(),
  kind: oneOf(entryKinds),
  occurredOn: Day,
  category: nullable(oneOf(categories)),
  aim: nullable(oneOf(aims)),
  amountCents: Type.Integer({ description: 'Above zero: more; below: less.' }),
  balanceCents: Type.Integer({ description: 'After this entry.' }),
  receipt: nullable(oneOf(receiptStates)),
})
export type Entry = Static<typeof Entry>

const PerCode = Type.Array(
  Type.Object({ code: Type.String(), count: Type.Integer(), cents: Type.Integer() }),
)

const ShareAccount = Type.Object({
  share: Share,
  ledger: nullable(
    Type.Object({
      entries: Type.Array(Entry),
      byCategory: PerCode,
      byAim: PerCode,
      undecidedCents: Type.Integer(),
      receiptsMissing: Type.Integer(),
    }),
  ),
})

/** How an envelope stands, per organisation; the ledger for the organisation itself. */
export const Account = Type.Object({
  id: Id,
  name: Type.String(),
  fromOn: Day,
  untilOn: Day,
  shares: Type.Array(ShareAccount),
})
export type Account = Static<typeof Account>
export type ShareAccount = Static<typeof ShareAccount>

export const SheetParams = strictObject({ envelopeId: Id, language: oneOf(['nl', 'en']) })
export type SheetParams = Static<typeof SheetParams>
