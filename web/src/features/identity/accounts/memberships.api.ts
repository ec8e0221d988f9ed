import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { BodyOf } from '../../../platform/api/contract.ts'

export type NewMembership = BodyOf<'/people/{personId}/memberships', 'post'>
type Given = { personId: string; body: NewMembership }
type Taken = { membershipId: string; validUntil: string }

export function giveMembership({ personId, body }: Given, headers: ActHeaders) {
  const params = { path: { personId } }
  return answerOf(api.POST('/people/{personId}/memberships', { params, headers, body }))
}

/** Ends a membership after a day, `YYYY-MM-DD`. */
export function endMembership({ membershipId, ...body }: Taken, headers: ActHeaders) {
  const params = { path: { membershipId } }
  return answerOf(api.POST('/memberships/{membershipId}/_end', { params, headers, body }))
}
