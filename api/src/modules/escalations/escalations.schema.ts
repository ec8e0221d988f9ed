import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
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
import { Share } from './shares.schema.ts'

export const levels = ['team', 'coordinator', 'process-director', 'policy'] as const
export type Level = (typeof levels)[number]

const states = ['open', 'answered', 'lowered', 'withdrawn'] as const
const causes = ['stuck', 'handover-declined', 'handover-expired'] as const
const stepKinds = [
  'asked',
  'raised',
  'risen',
  'answered',
  'decided',
  'lowered',
  'withdrawn',
] as const

export const CaseParams = strictObject({ caseId: Id })
export const EscalationParams = strictObject({ caseId: Id, escalationId: Id })
export type EscalationParams = Static<typeof EscalationParams>

export const PolicyWords = Type.String({
  ...words(2000),
  description: 'Written for the policy level: no person, no case number, no alias.',
})

export const AskBody = strictObject({
  question: words(2000),
  tried: words(2000),
  stuckSince: Day,
  level: oneOf(levels),
  policyQuestion: Type.Optional(PolicyWords),
})
export type AskBody = Static<typeof AskBody>

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

/** That it stands, without what it asks. */
const state = {
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  cause: oneOf(causes),
  state: oneOf(states),
  level: oneOf(levels),
  stuckSince: Day,
  askedAt: Moment,
  levelSince: Moment,
  answerBy: Day,
  late: Type.Boolean(),
  waitsForMe: Type.Boolean(),
  risen: Type.Boolean({ description: 'It came here by itself, since an answer was late.' }),
  backDownOn: nullable(Day),
  version: Type.Integer(),
}
const Escalation = Type.Object(state)
export type Escalation = Static<typeof Escalation>
export const Escalations = listOf(Escalation)

const Step = Type.Object({
  ordinal: Type.Integer(),
  kind: oneOf(stepKinds),
  level: oneOf(levels),
  takenAt: Moment,
  by: nullable(Type.String()),
  answerBy: nullable(Day),
  words: nullable(Type.String()),
  tried: nullable(Type.String()),
})
export type Step = Static<typeof Step>

export const EscalationPage = Type.Object({
  ...state,
  askedBy: Type.String(),
  steps: Type.Array(Step),
  ladder: Type.Array(Type.Object({ level: oneOf(levels), takesPart: Type.Boolean() })),
  policyQuestion: nullable(
    Type.Object({ question: Type.String(), answer: nullable(Type.String()) }),
  ),
  shares: Type.Array(Share),
  receivers: Type.Array(Type.Object({ id: Id, name: Type.String(), role: oneOf(roles) })),
  actions: Type.Object({
    answer: Verdict,
    raise: Verdict,
    lower: Verdict,
    withdraw: Verdict,
    share: Verdict,
  }),
})
export type EscalationPage = Static<typeof EscalationPage>
