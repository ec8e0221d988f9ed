import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import {
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
  words,
} from '../../platform/http/index.ts'

const asked = {
  reason: words(500, 10),
  hours: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 8, description: 'Eight when left out.' }),
  ),
}

/** For a case that is in sight of who asks. */
export const CaseEmergencyBody = strictObject(asked)
/** For a case that is not: she is known by her number. */
export const EmergencyBody = strictObject({
  caseNumber: Type.String({ pattern: '^[A-Z]{2,8}-[0-9]{3,6}$' }),
  ...asked,
})
export type CaseEmergencyBody = Static<typeof CaseEmergencyBody>
export type EmergencyBody = Static<typeof EmergencyBody>

export const FindingBody = strictObject({ finding: words(500) })

export const EmergencyAccess = Type.Object({
  id: Id,
  reference: Type.String({ description: 'The same for one woman in every list of an officer.' }),
  case: nullable(Type.Object({ id: Id, number: Type.String(), alias: Type.String() })),
  by: Type.Object({
    membershipId: Id,
    name: Type.String(),
    role: oneOf(roles),
    organisation: Type.String(),
  }),
  reason: Type.String(),
  openedAt: Moment,
  endsAt: Moment,
  endedAt: nullable(Moment),
  running: Type.Boolean(),
  review: nullable(
    Type.Object({ reviewedAt: Moment, by: nullable(Type.String()), finding: Type.String() }),
  ),
  version: Type.Integer(),
})
export type EmergencyAccess = Static<typeof EmergencyAccess>

export const EmergencyAccesses = listOf(EmergencyAccess)
export const CaseParams = strictObject({ caseId: Id })
export const EmergencyParams = strictObject({ emergencyAccessId: Id })
