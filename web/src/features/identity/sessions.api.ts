import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type OwnSession = AnswerOf<'/sessions', 'get'>['items'][number]

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/sessions', { signal })),
})

export function endSession(sessionId: string, headers: ActHeaders) {
  const params = { path: { sessionId } }
  return answerOf(api.DELETE('/sessions/{sessionId}', { params, headers }))
}

/** Works on under another of one's own memberships. */
export function switchMembership(membershipId: string, headers: ActHeaders) {
  return answerOf(api.POST('/session/_switch', { headers, body: { membershipId } }))
}
