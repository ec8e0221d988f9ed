import type { ActHeaders } from '../../platform/api/act.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { Session } from '../../platform/api/contract.ts'

/** Works on under another of one's own memberships. */
export function switchMembership(membershipId: string, headers: ActHeaders): Promise<Session> {
  return answerOf(api.POST('/api/v1/session/_switch', { headers, body: { membershipId } }))
}
