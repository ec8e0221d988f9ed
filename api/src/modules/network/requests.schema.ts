import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const requestKinds = ['registrations', 'applications', 'council', 'other'] as const
export const requestStates = ['open', 'answered', 'withdrawn'] as const

export const RequestParams = strictObject({ requestId: Id })

export const RequestBody = strictObject({
  kind: oneOf(requestKinds),
  askedBy: Type.String({
    ...words(120),
    description: 'A department or a function at the municipality, not a person.',
  }),
  question: words(2000),
  dueOn: Day,
})
export type RequestBody = Static<typeof RequestBody>

export const AnswerBody = strictObject({ answer: words(4000) })

const MunicipalRequest = Type.Object({
  id: Id,
  kind: oneOf(requestKinds),
  askedBy: Type.String(),
  question: Type.String(),
  askedOn: Day,
  dueOn: Day,
  state: oneOf(requestStates),
  answer: nullable(Type.String()),
  settledOn: nullable(Day),
  late: Type.Boolean({ description: 'Open, and its day has gone by.' }),
  mayAnswer: Type.Boolean(),
  version: Type.Integer(),
})
export const MunicipalRequests = listOf(MunicipalRequest)
export type MunicipalRequests = Static<typeof MunicipalRequests>
