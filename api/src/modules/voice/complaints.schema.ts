import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const addressees = ['team', 'organisation', 'complaints-officer', 'municipality'] as const

/** @field aboutPersonId who does not get to read it; null: about no one person
 *  @field tellManager she wants the organisation manager to know that there is one */
export const ComplaintBody = strictObject({
  words: words(2000),
  receivedOn: Day,
  addressedTo: oneOf(addressees),
  aboutPersonId: nullable(Id),
  tellManager: Type.Boolean(),
})
export type ComplaintBody = Static<typeof ComplaintBody>

export const AnswerBody = strictObject({ answer: words(2000) })
export type AnswerBody = Static<typeof AnswerBody>

const Verdict = Type.Object({ allowed: Type.Boolean(), code: Type.Optional(Type.String()) })

export const Complaint = Type.Object({
  id: Id,
  words: Type.String(),
  receivedOn: Day,
  addressedTo: oneOf(addressees),
  about: nullable(Type.String({ description: 'The name of the worker.' })),
  managerTold: Type.Boolean(),
  state: oneOf(['received', 'heard', 'answered']),
  answerBy: Day,
  late: Type.Boolean({ description: 'Not answered, and the term is over.' }),
  heardOn: nullable(Day),
  answeredOn: nullable(Day),
  answer: nullable(Type.String()),
  hear: Verdict,
  reply: Verdict,
  version: Type.Integer(),
})
export type Complaint = Static<typeof Complaint>

export const ComplaintParams = strictObject({ caseId: Id, complaintId: Id })
export type ComplaintParams = Static<typeof ComplaintParams>
