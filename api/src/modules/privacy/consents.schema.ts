import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const purposes = ['team-sharing', 'safety-house-sharing', 'drop-in-signal', 'referral'] as const
const grounds = ['consent', 'legal-basis'] as const
const states = ['upcoming', 'running', 'ended', 'withdrawn'] as const

export const ConsentBody = strictObject({
  purpose: oneOf(purposes),
  ground: oneOf(grounds),
  basis: words(300),
  receiver: Type.Optional(words(120)),
  fromOn: Day,
  untilOn: Type.String({ ...Day, description: 'The last day on which it holds.' }),
})
export type ConsentBody = Static<typeof ConsentBody>

export const Consent = Type.Object({
  id: Id,
  reference: Type.String({ description: 'The same for one woman in every list of an officer.' }),
  case: nullable(Type.Object({ id: Id, number: Type.String(), alias: Type.String() })),
  purpose: oneOf(purposes),
  ground: oneOf(grounds),
  basis: Type.String(),
  receiver: Type.String(),
  fromOn: Day,
  untilOn: Day,
  withdrawnOn: nullable(Day),
  state: oneOf(states),
  version: Type.Integer(),
})
export type Consent = Static<typeof Consent>

export const Consents = listOf(Consent)
export const ConsentParams = strictObject({ consentId: Id })
