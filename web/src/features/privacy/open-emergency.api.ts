import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { BodyOf } from '../../platform/api/contract.ts'

type Asked = BodyOf<'/cases/{caseId}/emergency-accesses', 'post'> & {
  /** The case, when it is in sight of who asks; else she is known by her number. */
  caseId?: string
  caseNumber: string
}

/** Opens emergency access. @returns the id of the access, not of the case */
export function openEmergency({ caseId, caseNumber, ...body }: Asked, headers: ActHeaders) {
  if (caseId === undefined)
    return answerOf(api.POST('/emergency-accesses', { headers, body: { caseNumber, ...body } }))
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/emergency-accesses', { params, headers, body }))
}

/** Ends one's own access before its time. */
export function endEmergency(emergencyAccessId: string, headers: ActHeaders) {
  const params = { path: { emergencyAccessId } }
  return answerOf(api.POST('/emergency-accesses/{emergencyAccessId}/_end', { params, headers }))
}
