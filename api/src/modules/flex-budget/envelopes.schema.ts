import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  strictObject,
  words,
} from '../../platform/http/index.ts'

const Amount = Type.Integer({ minimum: 1, maximum: 100_000_000, description: 'In cents.' })

export const EnvelopeParams = strictObject({ envelopeId: Id })

export const EnvelopeBody = strictObject({
  name: words(80),
  fromOn: Day,
  untilOn: Day,
  shares: Type.Array(strictObject({ organisationId: Id, amountCents: Amount }), {
    minItems: 1,
    maxItems: 20,
  }),
  reason: words(300),
})
export type EnvelopeBody = Static<typeof EnvelopeBody>

export const TransferBody = strictObject({
  fromShareId: nullable(Type.Unsafe<string>({ ...Id, description: 'Null: given from outside.' })),
  toShareId: nullable(Type.Unsafe<string>({ ...Id, description: 'Null: given back.' })),
  amountCents: Amount,
  reason: words(300),
})
export type TransferBody = Static<typeof TransferBody>

/** What is spent and free of a share, where that is the reader's to know. */
const Totals = Type.Object({
  spentCents: Type.Integer(),
  reservedCents: Type.Integer(),
  freeCents: Type.Integer(),
})

export const Share = Type.Object({
  id: Id,
  organisationId: Id,
  organisation: Type.String(),
  budgetCents: Type.Integer(),
  totals: nullable(Totals),
})
export type Share = Static<typeof Share>

const Envelope = Type.Object({
  id: Id,
  name: Type.String(),
  fromOn: Day,
  untilOn: Day,
  shares: Type.Array(Share),
})
const Transfer = Type.Object({
  id: Id,
  from: nullable(Type.String()),
  to: nullable(Type.String()),
  amountCents: Type.Integer(),
  reason: Type.String(),
  madeAt: Moment,
  by: nullable(Type.String()),
})

export const Envelopes = Type.Object({
  items: Type.Array(Envelope),
  transfers: Type.Array(Transfer),
  organisations: listOf(Type.Object({ id: Id, name: Type.String() })).properties.items,
  mayOpen: Type.Boolean(),
  mayTransfer: Type.Boolean(),
})
