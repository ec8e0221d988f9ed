import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const states = [
  'requested',
  'approved',
  'reserved',
  'arrived',
  'returned',
  'declined',
  'cancelled',
  'not-arrived',
  'ended-early',
] as const
export type State = (typeof states)[number]

const aims = ['rest', 'safety', 'recovery', 'between-places', 'other'] as const
const exceptions = ['danger', 'exhaustion', 'after-hospital', 'waits-for-place', 'other'] as const
const declines = ['no-quota', 'no-place', 'other-help', 'not-needed', 'other'] as const
const cancels = ['own-wish', 'not-needed', 'not-reached', 'care-elsewhere', 'other'] as const
const ends = ['own-wish', 'rules', 'unsafe', 'care-elsewhere', 'not-approved', 'other'] as const
const overstays = ['no-place-to-go', 'unsafe', 'ill', 'transport', 'other'] as const
const outcomes = ['helped', 'helped-partly', 'did-not-help'] as const
const nextSteps = ['back-to-plan', 'care-started', 'other-place', 'street', 'other'] as const

/** What can be done with a stay; the server says which of them the actor may take now. */
export const steps = [
  'approve',
  'decline',
  'reserve',
  'move',
  'cancel',
  'arrive',
  'take-back-arrival',
  'depart',
  'take-back-departure',
  'mark-not-arrived',
  'authorise-overstay',
  'evaluate',
  'write-needs',
] as const
export type Step = (typeof steps)[number]

export const CaseParams = strictObject({ caseId: Id })
export const StayParams = strictObject({ caseId: Id, timeOutId: Id })
export type StayParams = Static<typeof StayParams>
export const LeftParams = strictObject({ timeOutId: Id })

const asked = {
  leaveOn: Type.String({ ...Day, description: 'The day of departure; it is no day of the stay.' }),
  aim: oneOf(aims),
  exceptionReason: Type.Optional(oneOf(exceptions)),
  needs: Type.Optional(words(2000)),
}
export const AskBody = strictObject({ fromOn: Day, ...asked })
export type AskBody = Static<typeof AskBody>
export const CrisisBody = strictObject({ placeId: Id, arrivedOn: Day, ...asked })
export type CrisisBody = Static<typeof CrisisBody>
export const ApproveBody = strictObject({ placeId: Type.Optional(Id) })
export type ApproveBody = Static<typeof ApproveBody>
export const DeclineBody = strictObject({ reason: oneOf(declines) })
export const PlaceBody = strictObject({ placeId: Id })
export const MoveBody = strictObject({ placeId: Id, fromOn: Day, leaveOn: Day })
export type MoveBody = Static<typeof MoveBody>
export const CancelBody = strictObject({ reason: oneOf(cancels) })
export const ArriveBody = strictObject({ arrivedOn: Day })
export const DepartBody = strictObject({ leftOn: Day, endReason: Type.Optional(oneOf(ends)) })
export type DepartBody = Static<typeof DepartBody>
export const OverstayBody = strictObject({ leaveOn: Day, reason: oneOf(overstays) })
export type OverstayBody = Static<typeof OverstayBody>
export const NeedsBody = strictObject({ needs: words(2000) })
export const EvaluateBody = strictObject({
  outcome: oneOf(outcomes),
  nextStep: oneOf(nextSteps),
  again: Type.Boolean({ description: 'Whether a stay would help again.' }),
  words: Type.Optional(words(2000)),
})
export type EvaluateBody = Static<typeof EvaluateBody>

const Overstay = Type.Object({ since: Day, reason: oneOf(overstays), by: nullable(Type.String()) })
const Evaluation = Type.Object({
  ...{ outcome: oneOf(outcomes), nextStep: oneOf(nextSteps) },
  ...{ again: Type.Boolean(), evaluatedOn: Day },
})

export const Stay = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  state: oneOf(states),
  placeId: nullable(Id),
  place: nullable(Type.String()),
  fromOn: Day,
  leaveOn: Day,
  days: Type.Integer({ description: 'As it stands: planned, or as it was.' }),
  aim: oneOf(aims),
  exceptionReason: nullable(oneOf(exceptions)),
  crisis: Type.Boolean(),
  approveBy: nullable(Day),
  decision: nullable(oneOf(['approved', 'declined'])),
  declineReason: nullable(oneOf(declines)),
  decidedBy: nullable(Type.String()),
  requestedOn: Day,
  requestedBy: nullable(Type.String()),
  arrivedOn: nullable(Day),
  leftOn: nullable(Day),
  endReason: nullable(oneOf(ends)),
  cancelReason: nullable(oneOf(cancels)),
  overstay: nullable(Overstay),
  evaluation: nullable(Evaluation),
  steps: Type.Array(oneOf(steps), { description: 'What the actor can do with it now.' }),
  version: Type.Integer(),
})
export type Stay = Static<typeof Stay>

export const Stays = listOf(Stay)
/** Of one case; null where nothing was written that is the actor's to read. */
const Told = Type.Object({ needs: nullable(Type.String()), words: nullable(Type.String()) })
export const CaseStays = listOf(Type.Intersect([Stay, Told]))
