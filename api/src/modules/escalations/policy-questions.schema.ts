import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  strictObject,
  words,
} from '../../platform/http/index.ts'

export const PolicyQuestionParams = strictObject({ policyQuestionId: Id })

export const PolicyAnswerBody = strictObject({ answer: words(2000) })
export type PolicyAnswerBody = Static<typeof PolicyAnswerBody>

/** A question to the policy level, of no case. */
export const PolicyQuestion = Type.Object({
  id: Id,
  question: Type.String(),
  askedAt: Moment,
  answerBy: nullable(Day),
  late: Type.Boolean(),
  answer: nullable(Type.String()),
  answeredAt: nullable(Moment),
  version: Type.Integer(),
})
export type PolicyQuestion = Static<typeof PolicyQuestion>
export const PolicyQuestions = listOf(PolicyQuestion)
