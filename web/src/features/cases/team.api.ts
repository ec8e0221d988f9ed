import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type CaseWorker = AnswerOf<'/case-managers', 'get'>['items'][number]
export type NewAssignment = BodyOf<'/cases/{caseId}/assignments', 'post'>

/** Who may work on a case, and who may answer for one. */
export const caseWorkers = queryOptions({
  queryKey: ['case-workers'],
  queryFn: ({ signal }) => answerOf(api.GET('/case-managers', { signal })),
})

type OnCase<Body> = { caseId: string; body: Body }

export function assign({ caseId, body }: OnCase<NewAssignment>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/assignments', { params, headers, body }))
}

export function unassign(path: { caseId: string; assignmentId: string }, headers: ActHeaders) {
  const params = { path }
  return answerOf(api.DELETE('/cases/{caseId}/assignments/{assignmentId}', { params, headers }))
}

type Introduction = BodyOf<'/cases/{caseId}/_record-introduction', 'post'>

export function recordIntroduction({ caseId, body }: OnCase<Introduction>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/_record-introduction', { params, headers, body }))
}
