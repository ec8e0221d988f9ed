import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, strictObject, words } from '../../platform/http/index.ts'

export const QuestionParams = strictObject({ questionId: Id })
export const QuestionBody = strictObject({ question: words(2000) })
export type QuestionBody = Static<typeof QuestionBody>
export const AnswerBody = strictObject({ answer: words(4000) })

const Question = Type.Object({
  id: Id,
  version: Type.Integer(),
  question: Type.String(),
  askedOn: Day,
  mine: Type.Boolean(),
  answer: nullable(Type.String()),
  answeredOn: nullable(Day),
  mayAnswer: Type.Boolean(),
  mayWithdraw: Type.Boolean(),
})
export const Questions = listOf(Question)
export type Questions = Static<typeof Questions>
