import type { Static } from 'typebox'
import { Id, oneOf, strictObject } from '../../platform/http/index.ts'

export const AssignmentBody = strictObject({ membershipId: Id, kind: oneOf(['second', 'peer']) })
export type AssignmentBody = Static<typeof AssignmentBody>

export const AssignmentParams = strictObject({ caseId: Id, assignmentId: Id })
export type AssignmentParams = Static<typeof AssignmentParams>
