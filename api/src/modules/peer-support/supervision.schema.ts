import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const kinds = ['supervision', 'work-guidance'] as const

export const SessionParams = strictObject({ sessionId: Id })

export const PlanBody = strictObject({
  membershipId: Type.Optional(
    Type.String({ ...Id, description: 'Whose it is; the actor herself when it is left out.' }),
  ),
  kind: oneOf(kinds),
  plannedOn: Day,
})
export type PlanBody = Static<typeof PlanBody>

export const KeepBody = strictObject({ keptOn: Day })

const Session = Type.Object({
  id: Id,
  kind: oneOf(kinds),
  plannedOn: Day,
  keptOn: nullable(Day),
  standing: oneOf(['planned', 'kept', 'lapsed']),
  version: Type.Integer(),
})

const Lapse = Type.Object({
  kind: oneOf(kinds),
  why: oneOf(['not-kept', 'none-planned']),
  sinceOn: Day,
})

const Worker = Type.Object({
  membershipId: Id,
  name: Type.String(),
  role: oneOf(roles),
  organisation: Type.String(),
  lapses: Type.Array(Lapse, { description: 'Computed from the days each time it is asked.' }),
  sessions: Type.Array(Session, { description: 'The latest first; of the last year and to come.' }),
  mayPlan: Type.Boolean(),
})
export type Worker = Static<typeof Worker>

export const Supervision = strictObject({
  people: Type.Array(Worker),
  terms: Type.Object({
    supervisionDays: Type.Integer(),
    workGuidanceDays: Type.Integer(),
    lapsedAfterDays: Type.Integer(),
  }),
})
export type Supervision = Static<typeof Supervision>
