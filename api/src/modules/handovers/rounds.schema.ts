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
  words,
} from '../../platform/http/index.ts'
import { Handover, owing } from './handovers.schema.ts'

export const roundSteps = [
  'to-plan',
  'planned',
  'proposed',
  'accepted',
  'introduced',
  'completed',
  'closed',
] as const

export const RoundBody = strictObject({
  name: words(120),
  completeBy: Day,
  caseIds: Type.Array(Id, { minItems: 1, maxItems: 200, uniqueItems: true }),
})
export type RoundBody = Static<typeof RoundBody>

export const RoundParams = strictObject({ roundId: Id })
export const RoundCaseParams = strictObject({ roundId: Id, caseId: Id })
export type RoundCaseParams = Static<typeof RoundCaseParams>
export const PlanBody = strictObject({ toMembershipId: Id, plannedOn: Day })
export type PlanBody = Static<typeof PlanBody>

const round = {
  id: Id,
  name: Type.String(),
  fromOn: Day,
  completeBy: Day,
  closedAt: nullable(Moment),
  version: Type.Integer(),
}
export const Rounds = listOf(Type.Object(round))

const Party = Type.Object({ membershipId: Id, name: Type.String(), organisation: Type.String() })
const Count = Type.Integer({ minimum: 0 })
const owes = Type.Array(oneOf([...owing, 'plan', 'proposal'] as const))

const RoundCase = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  responsible: nullable(Party),
  plannedTo: nullable(Party),
  plannedOn: nullable(Day),
  handover: nullable(Handover),
  step: oneOf(roundSteps),
  warm: nullable(Type.Boolean({ description: 'Once it has passed on.' })),
  dueOn: Day,
  late: Type.Boolean(),
  missing: Type.Object({ giver: owes, receiver: owes }),
  version: Type.Integer(),
})
export type RoundCase = Static<typeof RoundCase>

export const Round = Type.Object({
  ...round,
  progress: Type.Object(
    {
      total: Count,
      completed: Count,
      underWay: Count,
      planned: Count,
      toPlan: Count,
      late: Count,
      notWarm: Count,
    },
    { description: 'Of the cases that the viewer sees.' },
  ),
  cases: Type.Array(RoundCase),
  mayChange: Type.Boolean(),
})
export type Round = Static<typeof Round>
