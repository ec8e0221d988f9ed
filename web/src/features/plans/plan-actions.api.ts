import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { NewAction } from './plans.api.ts'

type Versioned = { id: string; version: number }

export function agreeAction(
  { goalId, body }: { goalId: string; body: NewAction },
  headers: ActHeaders,
) {
  return answerOf(
    api.POST('/goals/{goalId}/actions', { params: { path: { goalId } }, headers, body }),
  )
}

export function changeAction({ of, body }: { of: Versioned; body: NewAction }, own: ActHeaders) {
  const params = { path: { actionId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(api.PUT('/actions/{actionId}', { params, headers, body }))
}

export function finishAction({ id, version }: Versioned, own: ActHeaders) {
  const params = { path: { actionId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/actions/{actionId}/_finish', { params, headers }))
}

export function dropAction({ id, version }: Versioned, own: ActHeaders) {
  const params = { path: { actionId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/actions/{actionId}/_drop', { params, headers }))
}

/** Her copy, as a file. @throws Problem */
export function printCopy(meant: { caseId: string; language: 'nl' | 'en'; scores: boolean }) {
  const { caseId, ...query } = meant
  return answerOf(
    api.GET('/cases/{caseId}/plan-copy', { params: { path: { caseId }, query }, parseAs: 'blob' }),
  ) as Promise<Blob>
}
