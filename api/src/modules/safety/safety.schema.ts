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
import { incidentKinds, steps } from './steps.schema.ts'

export const told = (maxLength: number) =>
  Type.String({ maxLength, pattern: '^[^\\u0000]*$', description: 'Sealed with her key.' })

/** The headings of a plan; empty where she has nothing to say. */
const headings = {
  signs: told(1000),
  helps: told(1000),
  whomToCall: told(1000),
  safePlaces: told(1000),
  notToDo: told(1000),
}
export const PlanWords = Type.Object(headings)
export type PlanWords = Static<typeof PlanWords>

/** @field replaces the plan that its writer had read; null for the first */
export const PlanBody = strictObject({ ...headings, reviewOn: Day, replaces: nullable(Id) })
export type PlanBody = Static<typeof PlanBody>

export const IncidentBody = strictObject({
  kind: oneOf(incidentKinds),
  occurredOn: Day,
  words: told(2000),
})
export type IncidentBody = Static<typeof IncidentBody>

export const MissingBody = strictObject({ lastSeenOn: Day, words: told(2000) })
export type MissingBody = Static<typeof MissingBody>

const outcomes = ['found-safe', 'found-hurt', 'found-elsewhere', 'died'] as const
export const FoundBody = strictObject({ outcome: oneOf(outcomes) })
export type FoundBody = Static<typeof FoundBody>

export const StepBody = strictObject({
  step: oneOf(steps),
  outcome: oneOf(['done', 'not-needed']),
})
export type StepBody = Static<typeof StepBody>

export const Step = Type.Object({
  step: oneOf(steps),
  taken: nullable(
    Type.Object({ outcome: oneOf(['done', 'not-needed']), at: Moment, by: Type.String() }),
  ),
})

const Plan = Type.Object({
  id: Id,
  ...headings,
  writtenOn: Day,
  writtenBy: Type.String(),
  reviewOn: Day,
  reviewDue: Type.Boolean(),
})
const Incident = Type.Object({
  id: Id,
  kind: oneOf(incidentKinds),
  occurredOn: Day,
  endedOn: nullable(Day),
  words: Type.String(),
  steps: Type.Array(Step),
})
const Missing = Type.Object({
  id: Id,
  lastSeenOn: Day,
  openedOn: Day,
  endedOn: nullable(Day),
  outcome: nullable(oneOf(outcomes)),
  words: Type.String(),
  steps: Type.Array(Step),
  version: Type.Integer(),
})

const Staying = Type.Object({
  id: Id,
  kind: oneOf(['stay', 'hospital', 'detention']),
  reviewOn: Day,
  steps: Type.Array(Step),
})

/** @field whereabouts where it is known that she is now, with what to do meanwhile */
export const Safety = Type.Object({
  plan: nullable(Plan),
  whereabouts: nullable(Staying),
  incidents: Type.Array(Incident),
  missing: Type.Array(Missing),
})
export type Safety = Static<typeof Safety>

/** @field outsideSince she sleeps outside, and steps are open · @field missingSince null: she is not missing
 * · @field planReviewOn null: the plan is not due */
const OpenSafety = Type.Object({
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  missingSince: nullable(Day),
  incidentsSince: nullable(Type.String({ ...Day, description: 'Of the oldest with open steps.' })),
  planReviewOn: nullable(Day),
  outsideSince: nullable(Day),
})
export type OpenSafety = Static<typeof OpenSafety>
export const OpenSafetyList = listOf(OpenSafety)

export const CaseParams = strictObject({ caseId: Id })
export const IncidentParams = strictObject({ caseId: Id, incidentId: Id })
export const WhereaboutsStepParams = strictObject({ caseId: Id, whereaboutsId: Id })
export const MissingParams = strictObject({ caseId: Id, missingReportId: Id })
