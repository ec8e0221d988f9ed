import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Transfer = AnswerOf<'/emergency-transfers', 'get'>['items'][number]

/** Emergency transfers that wait for a second person. */
export const pendingTransfers = queryOptions({
  queryKey: ['cases', 'pending-transfers'],
  queryFn: ({ signal }) => answerOf(api.GET('/emergency-transfers', { signal })),
})

type Asked = { caseId: string; body: BodyOf<'/cases/{caseId}/emergency-transfers', 'post'> }

export function askTransfer({ caseId, body }: Asked, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/emergency-transfers', { params, headers, body }))
}

export function confirmTransfer(transferId: string, headers: ActHeaders) {
  const params = { path: { transferId } }
  return answerOf(api.POST('/emergency-transfers/{transferId}/_confirm', { params, headers }))
}

export function withdrawTransfer(transferId: string, headers: ActHeaders) {
  const params = { path: { transferId } }
  return answerOf(api.POST('/emergency-transfers/{transferId}/_withdraw', { params, headers }))
}
