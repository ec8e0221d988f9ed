import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const places = [
  'street',
  'home',
  'drop-in',
  'phone',
  'shelter',
  'hospital',
  'detention',
  'elsewhere',
] as const

const cares = [
  'general-practitioner',
  'mental-health',
  'addiction-care',
  'sexual-health',
  'hospital',
  'shelter',
  'housing',
  'debt-help',
  'legal-aid',
  'other',
] as const

export const outcomes = ['kept', 'restored', 'broken-off', 'declined', 'no-room'] as const
export type Outcome = (typeof outcomes)[number]

export const BridgeParams = strictObject({ caseId: Id, bridgeId: Id })

export const BridgeBody = strictObject({
  contactId: Type.Optional(
    Type.String({ ...Id, description: 'The contact in which it began, of this case.' }),
  ),
  fromPlace: oneOf(places),
  brokenOffCare: Type.Optional(oneOf(cares)),
  toCare: oneOf(cares),
  organisationId: Type.Optional(Id),
  begunOn: Day,
})
export type BridgeBody = Static<typeof BridgeBody>

export const EndBody = strictObject({ outcome: oneOf(outcomes), endedOn: Day })
export type EndBody = Static<typeof EndBody>

export const Bridge = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  contactId: nullable(Id),
  fromPlace: oneOf(places),
  brokenOffCare: nullable(oneOf(cares)),
  toCare: oneOf(cares),
  organisation: nullable(Type.String()),
  begunOn: Day,
  outcome: nullable(oneOf(outcomes)),
  endedOn: nullable(Day),
  by: Type.String(),
  version: Type.Integer(),
})
export type Bridge = Static<typeof Bridge>

export const Bridges = listOf(Bridge)

/** Of one case, with the organisations that a new one can name. */
export const CaseBridges = strictObject({
  items: Type.Array(Bridge),
  organisations: Type.Array(Type.Object({ id: Id, name: Type.String() })),
})
