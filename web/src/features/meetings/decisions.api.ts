import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Decision = AnswerOf<'/decisions', 'get'>['items'][number]

export const decisions = queryOptions({
  queryKey: ['meetings', 'decisions'],
  queryFn: ({ signal }) => answerOf(api.GET('/decisions', { signal })),
})

type Deciding = BodyOf<'/meetings/{meetingId}/decisions', 'post'>
type Meant = { meetingId: string; body: Deciding }

export const decide = ({ meetingId, body }: Meant, headers: ActHeaders) =>
  answerOf(
    api.POST('/meetings/{meetingId}/decisions', { params: { path: { meetingId } }, headers, body }),
  )

type Settling = { of: Decision; state: 'done' | 'dropped' }

export const settle = ({ of, state }: Settling, own: ActHeaders) =>
  answerOf(
    api.POST('/decisions/{decisionId}/_settle', {
      params: { path: { decisionId: of.id } },
      headers: { ...own, ...atVersion(of.version) },
      body: { state },
    }),
  )
