import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
} from '../../platform/http/index.ts'

const sources = [
  'street',
  'drop-in',
  'care',
  'public-health',
  'municipality',
  'police',
  'herself',
  'other',
] as const
export const notStartedReasons = [
  'not-the-group',
  'minor',
  'elsewhere-in-care',
  'not-reached',
  'declined',
  'moved-away',
  'died',
] as const
export const referralStates = ['waiting', 'started', 'not-started'] as const
const attemptOutcomes = ['spoken', 'seen-not-spoken', 'attempted', 'declined'] as const

export const ReferralListQuery = strictObject({ state: Type.Optional(oneOf(referralStates)) })
export type ReferralState = (typeof referralStates)[number]

export const ReferralParams = strictObject({ referralId: Id })

export const ReferralBody = strictObject({
  source: oneOf(sources),
  receivedOn: Type.Optional(Day),
})
export type ReferralBody = Static<typeof ReferralBody>

export const TriageBody = strictObject({ membershipId: Id })
export const AttemptBody = strictObject({ attemptedAt: Moment, outcome: oneOf(attemptOutcomes) })
export type AttemptBody = Static<typeof AttemptBody>
export const StartBody = strictObject({ responsibleMembershipId: Id })
export const NotStartBody = strictObject({ reason: oneOf(notStartedReasons) })
export type NotStartReason = (typeof notStartedReasons)[number]

const Attempt = Type.Object({
  attemptedAt: Moment,
  outcome: oneOf(attemptOutcomes),
  by: Type.String(),
})

export const Referral = Type.Object({
  id: Id,
  alias: Type.String({ description: 'Assigned by the product, never hers.' }),
  source: oneOf(sources),
  organisation: Type.String({ description: 'Of whoever reported her.' }),
  receivedOn: Day,
  daysWaiting: Type.Integer({ description: 'Until today, or until it was decided.' }),
  triage: nullable(Type.Object({ membershipId: Id, name: Type.String() })),
  attempts: Type.Array(Attempt, { description: 'The latest first; empty for a manager.' }),
  state: oneOf(referralStates),
  decidedAt: nullable(Moment),
  notStartedReason: nullable(oneOf(notStartedReasons)),
  caseId: nullable(
    Type.Unsafe<string>({ ...Id, description: 'Null as long as it is not the viewer’s to see.' }),
  ),
  version: Type.Integer(),
})
export const Referrals = listOf(Referral)
export type Referral = Static<typeof Referral>
