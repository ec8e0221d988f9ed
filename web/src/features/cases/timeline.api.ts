import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'
import { caseKey } from './cases.api.ts'

export type TimelinePage = AnswerOf<'/cases/{caseId}/timeline', 'get'>
export type TimelineItem = TimelinePage['items'][number]

/** @param wanted.kinds kinds of facts; none is all  @param wanted.from `YYYY-MM-DD`, or empty */
export type TimelineWanted = { kinds: readonly string[]; from: string }

/** What happened on a case, the latest first, fifty at a time. */
export const timelineOf = (caseId: string, { kinds, from }: TimelineWanted) =>
  infiniteQueryOptions({
    queryKey: [...caseKey(caseId), 'timeline', kinds, from],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: TimelinePage) => next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...(kinds.length > 0 && { kinds: kinds.join(',') }),
        ...(from && { from }),
        ...(pageParam && { before: pageParam }),
      }
      const params = { path: { caseId }, query }
      return answerOf(api.GET('/cases/{caseId}/timeline', { params, signal }))
    },
  })
