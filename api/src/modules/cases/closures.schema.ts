import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

// No request for help, and no-shows, are no reason to close (note, 1): they are not on this list.
const closureReasons = [
  'goals-reached',
  'regular-care',
  'moved-away',
  'her-wish',
  'died',
  'other',
] as const
const destinations = [
  'regular-care',
  'own-home',
  'sheltered-housing',
  'other-municipality',
  'unknown',
  'not-applicable',
] as const

const Story = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, description: 'Sealed with her key.' })

export const CloseBody = strictObject({
  reason: oneOf(closureReasons),
  destination: oneOf(destinations),
  circumstances: Story(2000),
  assessmentAbsentBecause: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 300,
      description: 'Sealed with her key. Needed unless there is an assessment at closing.',
    }),
  ),
  asRequest: Type.Optional(
    Type.Boolean({
      description:
        'What whoever closes has read: that it waits for a second person, or that it closes at once. Refused when it would be the other.',
    }),
  ),
})
export type CloseBody = Static<typeof CloseBody>

// A word and no story: whoever opens a case again need not have a right to her key.
const reopeningReasons = [
  'came-back',
  'found-again',
  'care-broke-off',
  'situation-worse',
  'closed-by-mistake',
] as const

export const ReopenBody = strictObject({
  responsibleMembershipId: Id,
  reason: oneOf(reopeningReasons),
})
export type ReopenBody = Static<typeof ReopenBody>

export const ClosureParams = strictObject({ closureId: Id })

export const Closure = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  reason: oneOf(closureReasons),
  destination: oneOf(destinations),
  outOfSight: Type.Boolean(),
  assessed: Type.Boolean({ description: 'There is an assessment at closing.' }),
  state: oneOf(['requested', 'closed', 'withdrawn', 'reopened']),
  requestedBy: Type.String(),
  requestedAt: Moment,
  confirmedBy: nullable(Type.String()),
  decidedAt: nullable(Moment),
  version: Type.Integer(),
})
export const ClosureDetail = Type.Object({
  ...Closure.properties,
  circumstances: nullable(Type.String({ description: 'Null for who may not read her story.' })),
  assessmentAbsentBecause: nullable(Type.String()),
})
export const Closures = listOf(Closure)
export type Closure = Static<typeof Closure>
export type ClosureDetail = Static<typeof ClosureDetail>
