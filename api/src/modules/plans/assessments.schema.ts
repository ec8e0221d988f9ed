import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, Moment, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const assessmentKinds = ['start', 'periodic', 'close'] as const
const Score = Type.Integer({ minimum: 0, maximum: 10 })
const Code = Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' })
const NotAssessed = { description: 'Null: not assessed, which is an answer.' }

export const DomainAnswer = strictObject({
  domain: Code,
  score: Type.Union([Score, Type.Null()], NotAssessed),
  reason: Type.Optional(words(1000)),
  ownScore: Type.Optional(Score),
  ownWords: Type.Optional(words(500)),
})
export type DomainAnswer = Static<typeof DomainAnswer>

/** Every domain of the instrument, once. */
export const AssessmentBody = strictObject({
  kind: oneOf(assessmentKinds),
  assessedOn: Day,
  instrumentId: Id,
  correctsId: Type.Optional(Id),
  domains: Type.Array(DomainAnswer, { minItems: 1, maxItems: 80 }),
})
export type AssessmentBody = Static<typeof AssessmentBody>

const Told = nullable(Type.String({ description: 'Null too for who sees scores only.' }))

export const Assessment = Type.Object({
  id: Id,
  caseId: Id,
  kind: oneOf(assessmentKinds),
  assessedOn: Day,
  recordedAt: Moment,
  by: Type.Object({ name: Type.String(), role: oneOf(roles) }),
  instrumentId: Id,
  instrumentVersion: Type.Integer(),
  correctsId: nullable(Id),
  corrected: Type.Boolean({ description: 'Another one stands in for it; it counts no longer.' }),
  domains: Type.Array(
    Type.Object({
      domain: Code,
      score: nullable(Score),
      reason: Told,
      ownScore: nullable(Score),
      ownWords: Told,
    }),
  ),
  version: Type.Integer(),
})
export type Assessment = Static<typeof Assessment>

const Point = nullable(Type.Object({ on: Day, score: Score }))

export const Course = Type.Array(
  Type.Object({
    domain: Code,
    first: Point,
    last: Point,
    change: nullable(Type.Integer({ description: 'The last score minus the first.' })),
  }),
)

export const Improvement = Type.Object({
  outcome: oneOf(['improved', 'not-improved', 'unknown']),
  compared: Type.Integer({ description: 'Domains that were scored twice or more.' }),
  rose: Type.Integer(),
  fell: Type.Integer(),
})

export const Due = nullable(
  Type.Object({
    kind: oneOf(['start', 'periodic']),
    fromOn: Day,
    dueOn: Day,
    state: oneOf(['upcoming', 'due', 'overdue']),
  }),
)

export const AssessmentList = Type.Object({
  items: Type.Array(Assessment),
  course: Course,
  improvement: Improvement,
  due: Due,
})
export type AssessmentList = Static<typeof AssessmentList>

export const CaseParams = strictObject({ caseId: Id })
