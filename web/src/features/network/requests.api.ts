import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type MunicipalRequest = AnswerOf<'/municipal-requests', 'get'>['items'][number]
export type NewRequest = BodyOf<'/municipal-requests', 'post'>

/** What the municipality asked, what is open first. */
export const municipalRequests = queryOptions({
  queryKey: ['municipal-requests'],
  queryFn: ({ signal }) => answerOf(api.GET('/municipal-requests', { signal })),
})

export const afterRequests = [['municipal-requests'], ['signals']]

export const askRequest = (body: NewRequest, headers: ActHeaders) =>
  answerOf(api.POST('/municipal-requests', { headers, body }))

type Answered = { of: MunicipalRequest; answer: string }

export const answerRequest = ({ of, answer }: Answered, own: ActHeaders) =>
  answerOf(
    api.POST('/municipal-requests/{requestId}/_answer', {
      params: { path: { requestId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { answer },
    }),
  )

export const withdrawRequest = (of: MunicipalRequest, own: ActHeaders) =>
  answerOf(
    api.POST('/municipal-requests/{requestId}/_withdraw', {
      params: { path: { requestId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
    }),
  )
