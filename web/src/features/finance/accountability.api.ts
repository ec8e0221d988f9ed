import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import type { Language } from '../../platform/language/language.ts'

export type AccountabilityItem = AnswerOf<'/accountabilities', 'get'>['items'][number]
export type Accountability = AnswerOf<'/accountabilities/{accountabilityId}', 'get'>
export type Report = Accountability['report']
export type ReportLine = Report['lines'][number]
export type AccountabilityBody = BodyOf<'/accountabilities/{accountabilityId}', 'put'>

/** Grants that were awarded, with how far the accounting for each is. */
export const accountabilities = queryOptions({
  queryKey: ['accountabilities', 'all'],
  queryFn: ({ signal }) => answerOf(api.GET('/accountabilities', { signal })),
})

export const accountabilityOf = (accountabilityId: string) =>
  queryOptions({
    queryKey: ['accountabilities', 'one', accountabilityId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/accountabilities/{accountabilityId}', {
          params: { path: { accountabilityId } },
          signal,
        }),
      ),
  })

export const afterAccountability = [['accountabilities'], ['grants']]

export const openAccountability = (grantId: string, headers: ActHeaders) =>
  answerOf(api.POST('/grants/{grantId}/accountability', { params: { path: { grantId } }, headers }))

type Seen = { id: string; version: number }

export const writeAccountability = (
  { id, version, body }: Seen & { body: AccountabilityBody },
  own: ActHeaders,
) =>
  answerOf(
    api.PUT('/accountabilities/{accountabilityId}', {
      params: { path: { accountabilityId: id } },
      headers: { ...own, ...atVersion(version) },
      body,
    }),
  )

export const submitAccountability = ({ id, version }: Seen, own: ActHeaders) =>
  answerOf(
    api.POST('/accountabilities/{accountabilityId}/_submit', {
      params: { path: { accountabilityId: id } },
      headers: { ...own, ...atVersion(version) },
    }),
  )

export const accountabilityPaperAt = (id: string, form: 'print' | 'ods', language: Language) =>
  `/api/v1/accountabilities/${id}/${form}/${language}`
