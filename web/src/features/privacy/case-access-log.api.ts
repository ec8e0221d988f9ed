import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

type LookPage = AnswerOf<'/cases/{caseId}/access-log', 'get'>
export type Look = LookPage['items'][number]

/** Who looked at one case, the latest first, fifty at a time. */
export const looksAt = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['case', caseId, 'access-log'],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: LookPage) => next ?? undefined,
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam ? { before: pageParam } : {}
      const params = { path: { caseId }, query }
      return answerOf(api.GET('/cases/{caseId}/access-log', { params, signal }))
    },
  })
