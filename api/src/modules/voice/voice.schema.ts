import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { Complaint } from './complaints.schema.ts'

export const RefusalBody = strictObject({
  personId: Id,
  reason: Type.Optional(words(1000)),
})
export type RefusalBody = Static<typeof RefusalBody>

/** @field score 1 very bad to 5 very good */
export const RatingBody = strictObject({
  ratedOn: Day,
  score: Type.Integer({ minimum: 1, maximum: 5 }),
  words: Type.Optional(words(1000)),
})
export type RatingBody = Static<typeof RatingBody>

const Refusal = Type.Object({
  id: Id,
  personId: Id,
  name: Type.String(),
  sinceOn: Day,
  endedOn: nullable(Day),
  reason: nullable(Type.String()),
  version: Type.Integer(),
})

const Rating = Type.Object({
  id: Id,
  ratedOn: Day,
  score: Type.Integer(),
  words: nullable(Type.String()),
})

const Worker = Type.Object({
  personId: Id,
  name: Type.String(),
  organisation: Type.String(),
  role: oneOf(['case_manager', 'peer_expert']),
})

export const Voice = Type.Object({
  complaints: Type.Array(Complaint),
  refusals: Type.Array(Refusal),
  ratings: Type.Array(Rating),
  workers: Type.Array(Worker, { description: 'Whom a complaint or a refusal can be about.' }),
  answerDays: Type.Integer({ description: 'Days within which a complaint is answered.' }),
})
export type Voice = Static<typeof Voice>

export const CaseParams = strictObject({ caseId: Id })
export const RefusalParams = strictObject({ caseId: Id, refusalId: Id })
