import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { caseKey } from './cases.api.ts'

export type IdentityField = AnswerOf<'/cases/{caseId}/identity', 'get'>['items'][number]
export type FieldName = IdentityField['field']

/** Who she is. Asking for it is looking, and is recorded: it is kept only while it shows. */
export const identityOf = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'identity'],
    gcTime: 0,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/identity', { params: { path: { caseId } }, signal })),
  })

type Added = { caseId: string; body: BodyOf<'/cases/{caseId}/identity-fields', 'post'> }

export function addField({ caseId, body }: Added, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/identity-fields', { params, headers, body }))
}

type Place = { caseId: string; field: IdentityField }

export function changeField({ caseId, field, value }: Place & { value: string }, own: ActHeaders) {
  const params = { path: { caseId, fieldId: field.id } }
  const headers = { ...own, ...atVersion(field.version) }
  const body = { value }
  return answerOf(api.PUT('/cases/{caseId}/identity-fields/{fieldId}', { params, headers, body }))
}

export function endField({ caseId, field }: Place, own: ActHeaders) {
  const params = { path: { caseId, fieldId: field.id } }
  const headers = { ...own, ...atVersion(field.version) }
  return answerOf(api.DELETE('/cases/{caseId}/identity-fields/{fieldId}', { params, headers }))
}
