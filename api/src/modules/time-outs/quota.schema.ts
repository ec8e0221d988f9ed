import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const provenances = ['stated', 'derived', 'assumed'] as const
/** The most that a quota can say. */
export const mostStays = 1000
export const mostDays = 14_000

const Count = Type.Integer({ minimum: 0, maximum: mostStays })
const Days = Type.Integer({ minimum: 0, maximum: mostDays })

export const PeriodParams = strictObject({ periodId: Id })
export const ProposalQuery = strictObject({ fromOn: Day, untilOn: Day })

const set = { stays: Count, days: Days, provenance: oneOf(provenances), source: words(300) }
export const OpenPeriodBody = strictObject({ fromOn: Day, untilOn: Day, ...set })
export type OpenPeriodBody = Static<typeof OpenPeriodBody>
export const QuotaBody = strictObject(set)
export type QuotaBody = Static<typeof QuotaBody>
export const PriceBody = strictObject({
  dayPriceCents: nullable(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  provenance: oneOf([...provenances, 'unknown']),
  source: words(300),
})
export type PriceBody = Static<typeof PriceBody>

const Period = Type.Object({
  periodId: Id,
  fromOn: Day,
  untilOn: Day,
  stays: Count,
  days: Days,
  reservedStays: Type.Integer(),
  reservedDays: Type.Integer(),
  usedStays: Type.Integer(),
  usedDays: Type.Integer(),
  provenance: nullable(oneOf(provenances)),
  source: nullable(Type.String()),
})
export const Periods = listOf(Period)

/** What is proposed for a new period, and from which year it is reckoned; null without a year. */
export const Proposal = Type.Object({
  stays: Count,
  days: Days,
  basis: Type.Object({ fromOn: Day, untilOn: Day, stays: Count, days: Days }),
})

const Entry = Type.Object({
  id: Id,
  account: oneOf(['reserved', 'used']),
  stays: Type.Integer(),
  days: Type.Integer(),
  because: Type.String({ description: 'The state into which the stay went.' }),
  onDay: Day,
  number: nullable(Type.String()),
})
const Said = Type.Object({
  stays: Count,
  days: Days,
  provenance: oneOf(provenances),
  source: Type.String(),
  setOn: Day,
})
export const Ledger = Type.Object({ entries: Type.Array(Entry), quotas: Type.Array(Said) })

export const Prices = listOf(
  Type.Object({
    periodId: Id,
    fromOn: Day,
    untilOn: Day,
    dayPriceCents: nullable(Type.Integer()),
    provenance: oneOf([...provenances, 'unknown']),
    source: nullable(Type.String()),
  }),
)
