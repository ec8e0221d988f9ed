import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Course, Due, Improvement } from './assessments.schema.ts'
import { Code, Goal, OwnWords, Waiver } from './goals.schema.ts'

const Completeness = Type.Object({
  complete: Type.Boolean(),
  missing: Type.Array(Code, {
    description: 'Domains scored 1 or 2 without a goal and without a reason why not.',
  }),
})

/** The plan of a case: how she stands, what is to change, who does what. */
export const Plan = Type.Object({
  course: Course,
  improvement: Improvement,
  due: Due,
  lowest: Type.Integer(),
  highest: Type.Integer(),
  completeness: Completeness,
  goals: Type.Array(Goal),
  waivers: Type.Array(Waiver),
  ownWords: Type.Array(OwnWords),
  mayPlan: Type.Object(
    {
      allowed: Type.Boolean(),
      code: Type.Optional(Type.String()),
      facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    },
    { description: 'Whether a goal can be set now, by the rule that the server demands.' },
  ),
})
export type Plan = Static<typeof Plan>

/** The plan in one look: a mark per domain, and what is open. */
export const PlanGlance = Type.Object({
  course: Course,
  improvement: Improvement,
  due: Due,
  lowest: Type.Integer(),
  highest: Type.Integer(),
  openGoals: Type.Array(Code, { description: 'The domain of each open goal.' }),
  openActions: Type.Integer(),
  overdueActions: Type.Integer(),
  completeness: Completeness,
  closingAssessedOn: nullable(
    Type.String({ ...Day, description: 'Of the last assessment at closing, of this opening.' }),
  ),
})
export type PlanGlance = Static<typeof PlanGlance>

const OfCase = { caseId: Id, number: Type.String(), alias: Type.String() }

export const DueAssessments = listOf(
  Type.Object({
    ...OfCase,
    kind: oneOf(['start', 'periodic']),
    dueOn: Day,
    state: oneOf(['due', 'overdue']),
  }),
)
export type DueAssessments = Static<typeof DueAssessments>

export const OverdueActions = listOf(
  Type.Object({
    ...OfCase,
    actionId: Id,
    domain: Code,
    dueOn: Day,
    owner: nullable(Type.String({ description: 'Null: she herself.' })),
    mine: Type.Boolean(),
  }),
)
export type OverdueActions = Static<typeof OverdueActions>

export const CopyQuery = strictObject({
  language: Type.Optional(oneOf(['nl', 'en'])),
  scores: Type.Optional(Type.Boolean({ description: 'With the scores, and her own beside them.' })),
})
