import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Consent = AnswerOf<'/cases/{caseId}/consents', 'get'>['items'][number]
export type NewConsent = BodyOf<'/cases/{caseId}/consents', 'post'>

/** What of hers may be shared, with whom, until when; the latest first. */
export const consentsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'consents'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/consents', { params: { path: { caseId } }, signal })),
  })

type Recorded = { caseId: string; body: NewConsent }

export function recordConsent({ caseId, body }: Recorded, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/consents', { params, headers, body }))
}

export function withdrawConsent({ id, version }: Pick<Consent, 'id' | 'version'>, own: ActHeaders) {
  const params = { path: { consentId: id } }
  const headers = { ...own, ...atVersion(version) }
  return answerOf(api.POST('/consents/{consentId}/_withdraw', { params, headers }))
}
