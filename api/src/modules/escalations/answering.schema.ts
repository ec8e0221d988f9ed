import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { PolicyWords } from './escalations.schema.ts'

const answers = ['answered', 'decided'] as const

export const AnswerBody = strictObject({
  kind: oneOf(answers),
  words: words(2000),
  backDownOn: Type.String({ ...Day, description: 'When it goes back down, at the latest.' }),
})
export type AnswerBody = Static<typeof AnswerBody>

export const RaiseBody = strictObject({
  words: Type.Optional(words(2000)),
  policyQuestion: Type.Optional(PolicyWords),
})
export type RaiseBody = Static<typeof RaiseBody>

export const LowerBody = strictObject({ words: Type.Optional(words(2000)) })
export type LowerBody = Static<typeof LowerBody>
