import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf } from '../../../platform/api/contract.ts'

export type Confirmation = AnswerOf<'/confirmations', 'get'>['items'][number]

/** What lets people in and waits for the person who is signed in, as the second one. */
export const confirmations = queryOptions({
  queryKey: ['confirmations'],
  queryFn: ({ signal }) => answerOf(api.GET('/confirmations', { signal })),
})

export function confirmOne(confirmationId: string, headers: ActHeaders) {
  const params = { path: { confirmationId } }
  return answerOf(api.POST('/confirmations/{confirmationId}/_confirm', { params, headers }))
}
