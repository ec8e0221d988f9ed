import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Look = AnswerOf<'/access-log', 'get'>['items'][number]

/** Which looks: only those from outside the own caseload, only those at one woman. */
export type LookFilter = { outsideOwnCaseload: boolean; reference: string }

const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined,
}

/** Looks over the whole programme, the latest first, fifty at a time. */
export const looks = ({ outsideOwnCaseload, reference }: LookFilter) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['access-log', { outsideOwnCaseload, reference }],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(outsideOwnCaseload && { outsideOwnCaseload }),
        ...(reference && { reference }),
        ...(pageParam && { before: pageParam }),
      }
      return answerOf(api.GET('/access-log', { params: { query }, signal }))
    },
  })

/** Looks at one woman, for who reads along with her case. */
export const looksAt = (caseId: string) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['case', caseId, 'access-log'],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { caseId }, query: pageParam ? { before: pageParam } : {} }
      return answerOf(api.GET('/cases/{caseId}/access-log', { params, signal }))
    },
  })
