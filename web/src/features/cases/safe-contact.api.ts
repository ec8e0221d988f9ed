import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { BodyOf } from '../../platform/api/contract.ts'
import { caseKey } from './cases.api.ts'

export type SafeContact = BodyOf<'/cases/{caseId}/safe-contact', 'put'>

/** Whether and how she may be approached. */
export const safeContactOf = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'safe-contact'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/safe-contact', { params: { path: { caseId } }, signal })),
  })

type Meant = { caseId: string; version: number; body: SafeContact }

export function putSafeContact({ caseId, version, body }: Meant, headers: ActHeaders) {
  const params = { path: { caseId } }
  const all = { ...headers, ...atVersion(version) }
  return answerOf(api.PUT('/cases/{caseId}/safe-contact', { params, headers: all, body }))
}
