import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const states = ['asked', 'waiting', 'started', 'ended', 'refused'] as const
export type State = (typeof states)[number]

const refusals = [
  'no-room',
  'not-for-her',
  'substance-use',
  'safety',
  'she-declined',
  'other',
] as const
const endings = ['reached', 'she-stopped', 'service-stopped', 'moved-on', 'other'] as const

export const CaseParams = strictObject({ caseId: Id })
export const ReferralParams = strictObject({ caseId: Id, referralId: Id })
export type ReferralParams = Static<typeof ReferralParams>

const said = Type.Optional(words(2000))

export const AskBody = strictObject({ serviceId: Id, askedOn: Day, words: said })
export type AskBody = Static<typeof AskBody>
export const OnBody = strictObject({ on: Day })
export type OnBody = Static<typeof OnBody>
export const RefuseBody = strictObject({ on: Day, refusal: oneOf(refusals), words: said })
export type RefuseBody = Static<typeof RefuseBody>
export const EndBody = strictObject({ on: Day, ending: oneOf(endings), words: said })
export type EndBody = Static<typeof EndBody>

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

/** Where it stands, without what was said with it. */
const referral = {
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  service: Type.Object({ id: Id, name: Type.String(), organisation: nullable(Type.String()) }),
  state: oneOf(states),
  askedOn: Day,
  waitingOn: nullable(Day),
  startedOn: nullable(Day),
  endedOn: nullable(Day),
  refusedOn: nullable(Day),
  refusal: nullable(oneOf(refusals)),
  ending: nullable(oneOf(endings)),
  waitedDays: Type.Integer({
    description: 'From asking until it started or was refused, or until today.',
  }),
  basisRuns: Type.Boolean({ description: 'Whether the basis on which it stands holds today.' }),
  version: Type.Integer(),
}
const Referral = Type.Object(referral)
export type Referral = Static<typeof Referral>
export const Referrals = listOf(Referral)

const OwnReferral = Type.Object({
  ...referral,
  askedBy: Type.String(),
  words: Type.Array(
    Type.Object({ step: oneOf(['asked', 'refused', 'ended'] as const), text: Type.String() }),
  ),
  actions: Type.Object({ wait: Verdict, start: Verdict, end: Verdict, refuse: Verdict }),
})
export type OwnReferral = Static<typeof OwnReferral>

const Service = Type.Object({
  id: Id,
  name: Type.String(),
  organisation: nullable(Type.String()),
  group: Type.String(),
  basisUntil: nullable(
    Type.Unsafe<string>({ ...Day, description: 'Until when a basis names it; null: none does.' }),
  ),
})

/** Of one case: where she is referred to, and where she could be. */
export const CaseReferrals = Type.Object({
  items: Type.Array(OwnReferral),
  services: Type.Array(Service),
  mayAsk: Type.Boolean(),
})
export type CaseReferrals = Static<typeof CaseReferrals>

const Count = Type.Object({
  service: Type.Object({ id: Id, name: Type.String(), organisation: nullable(Type.String()) }),
  asked: Type.Integer(),
  waiting: Type.Integer(),
  started: Type.Integer(),
  ended: Type.Integer(),
  refused: Type.Integer(),
  medianDays: nullable(Type.Integer({ description: 'From asking to the start, the middle one.' })),
  longestDays: nullable(Type.Integer({ description: 'Of who waits now, the longest.' })),
})
export const Counts = listOf(Count)
export type Counts = Static<typeof Counts>
