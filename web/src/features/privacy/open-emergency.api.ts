import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { BodyOf } from '../../platform/api/contract.ts'

export type EmergencyByNumber = BodyOf<'/emergency-accesses', 'post'>
export type EmergencyOnCase = BodyOf<'/cases/{caseId}/emergency-accesses', 'post'>

/** For a case that is not in sight of who asks: she is known by her number. */
export function openByNumber(body: EmergencyByNumber, headers: ActHeaders) {
  return answerOf(api.POST('/emergency-accesses', { headers, body }))
}

type OnCase = { caseId: string; body: EmergencyOnCase }

export function openOnCase({ caseId, body }: OnCase, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/emergency-accesses', { params, headers, body }))
}
