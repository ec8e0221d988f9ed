import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../../platform/api/act-headers.ts'
import { answerOf, api } from '../../../platform/api/client.ts'
import type { AnswerOf } from '../../../platform/api/contract.ts'

export type OwnNotice = AnswerOf<'/notices', 'get'>['items'][number]

const fiveMinutes = 300_000

/** What waits for this person: unread first. Never asked for by a clock: that would keep a session
 *  alive at which nobody sits. */
export const ownNotices = queryOptions({
  queryKey: ['notices'],
  staleTime: fiveMinutes,
  queryFn: ({ signal }) => answerOf(api.GET('/notices', { signal })),
})

export function readNotice(noticeId: string, headers: ActHeaders) {
  const params = { path: { noticeId } }
  return answerOf(api.POST('/notices/{noticeId}/_read', { params, headers }))
}
