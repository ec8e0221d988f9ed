import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { caseKey } from './cases.api.ts'

export type Closure = AnswerOf<'/closures', 'get'>['items'][number]
export type ClosureDetail = AnswerOf<'/closures/{closureId}', 'get'>
export type Closing = BodyOf<'/cases/{caseId}/_close', 'post'>
export type Reopening = BodyOf<'/cases/{caseId}/_reopen', 'post'>

/** Requests to close while she is out of sight: each waits for a second person. */
export const pendingClosures = queryOptions({
  queryKey: ['cases', 'pending-closures'],
  queryFn: ({ signal }) => answerOf(api.GET('/closures', { signal })),
})

/** One request, with its circumstances for who may read them. */
export const closureOf = (caseId: string, closureId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'closure', closureId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/closures/{closureId}', { params: { path: { closureId } }, signal })),
  })

export function closeCase(
  { caseId, body }: { caseId: string; body: Closing },
  headers: ActHeaders,
) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/_close', { params, headers, body }))
}

export function confirmClosure(closureId: string, headers: ActHeaders) {
  const params = { path: { closureId } }
  return answerOf(api.POST('/closures/{closureId}/_confirm', { params, headers }))
}

export function withdrawClosure(closureId: string, headers: ActHeaders) {
  const params = { path: { closureId } }
  return answerOf(api.POST('/closures/{closureId}/_withdraw', { params, headers }))
}

type Reopened = { caseId: string; body: Reopening }

export function reopenCase({ caseId, body }: Reopened, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/_reopen', { params, headers, body }))
}
