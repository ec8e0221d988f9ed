import type { Static } from 'typebox'
import { Type } from 'typebox'
import { listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { kinds, Minutes, outcomes } from './contacts.schema.ts'

/** The whole of it as it should have been; domains and note stay as they are. */
export const CorrectionBody = strictObject({
  occurredAt: Moment,
  kind: Type.Optional(oneOf(kinds)),
  outcome: oneOf(outcomes),
  directMinutes: Minutes,
  indirectMinutes: Minutes,
  travelMinutes: Minutes,
  thirdPartyMinutes: Minutes,
})
export type CorrectionBody = Static<typeof CorrectionBody>

/** A contact as it stood before it was corrected. */
export const ContactVersions = listOf(
  Type.Object({
    version: Type.Integer(),
    occurredAt: Moment,
    kind: nullable(oneOf(kinds)),
    outcome: oneOf(outcomes),
    directMinutes: Minutes,
    indirectMinutes: Minutes,
    travelMinutes: Minutes,
    thirdPartyMinutes: Minutes,
    replacedAt: Moment,
  }),
)
export type ContactVersions = Static<typeof ContactVersions>
