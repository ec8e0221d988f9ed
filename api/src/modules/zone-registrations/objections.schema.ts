import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import type { extensionKinds } from './terms.schema.ts'

const objectionOutcomes = ['founded', 'unfounded', 'inadmissible'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]
export type ExtensionKind = (typeof extensionKinds)[number]

export const ObjectionBody = strictObject({
  receivedOn: Day,
  postedOn: nullable(
    Type.Unsafe<string>({ ...Day, description: 'By the postmark; null when it was not posted.' }),
  ),
  lodgedBy: words(200),
  objections: words(4000),
  committee: Type.Boolean({ description: 'A committee advises: twelve weeks instead of six.' }),
  lateBecause: nullable(words(2000)),
})
export type ObjectionBody = Static<typeof ObjectionBody>

export const ObjectionDecisionBody = strictObject({
  outcome: oneOf(objectionOutcomes),
  reason: words(4000),
  decidedOn: Day,
  announcedOn: Day,
})
export type ObjectionDecisionBody = Static<typeof ObjectionDecisionBody>

export const ObjectionView = Type.Object({
  id: Id,
  receivedOn: Day,
  postedOn: nullable(Day),
  committee: Type.Boolean(),
  late: Type.Boolean(),
  lodgedBy: nullable(Type.String()),
  objections: nullable(Type.String()),
  lateBecause: nullable(Type.String()),
  withdrawnOn: nullable(Day),
  decision: nullable(
    Type.Object({
      outcome: oneOf(objectionOutcomes),
      reason: nullable(Type.String()),
      decidedOn: Day,
      announcedOn: Day,
    }),
  ),
})
