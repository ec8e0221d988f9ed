import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { decidedOn, grantCents, grantLines, grantNote } from './grants.schema.ts'

/** What the municipality decides beside an award and a settlement. */
export const DecisionBody = strictObject({
  kind: oneOf(['return', 'refuse', 'reopen', 'recover']),
  on: decidedOn,
  reason: grantNote,
})
export type DecisionBody = Static<typeof DecisionBody>

const InstalmentBody = strictObject({ cents: grantCents, dueOn: Day })
const DueBody = strictObject({
  owner: oneOf(['organisation', 'municipality']),
  what: words(120),
  dueOn: Day,
})

export const AwardBody = strictObject({
  on: decidedOn,
  reason: grantNote,
  accountabilityBy: Day,
  lines: grantLines,
  conditions: Type.Array(words(600), { maxItems: 40 }),
  instalments: Type.Array(InstalmentBody, {
    maxItems: 60,
    description: 'Beside those that are planned already.',
  }),
  dues: Type.Array(DueBody, { maxItems: 40 }),
})
export type AwardBody = Static<typeof AwardBody>

export const SettlementBody = strictObject({
  on: decidedOn,
  reason: grantNote,
  settledCents: grantCents,
})
export type SettlementBody = Static<typeof SettlementBody>

export const PaymentBody = strictObject({ what: oneOf(['paid', 'dropped']), on: decidedOn })
export type PaymentBody = Static<typeof PaymentBody>
export const FulfilmentBody = strictObject({ on: decidedOn })
export type FulfilmentBody = Static<typeof FulfilmentBody>

export const InstalmentParams = strictObject({ grantId: Id, instalmentId: Id })
export const DueParams = strictObject({ grantId: Id, dueId: Id })
