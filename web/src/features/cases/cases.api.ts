import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type CaseItem = AnswerOf<'/cases', 'get'>['items'][number]
export type Case = AnswerOf<'/cases/{caseId}', 'get'>
export type Scope = 'open' | 'closed' | 'closed-out-of-sight' | 'team'

/** A list of cases, by what the reader may see of each. */
export const casesIn = (scope: Scope) =>
  queryOptions({
    queryKey: ['cases', scope],
    queryFn: ({ signal }) => answerOf(api.GET('/cases', { params: { query: { scope } }, signal })),
  })

/** Everything that is read of one case starts with this key. */
export const caseKey = (caseId: string) => ['case', caseId] as const

/** One case. Asking for it is opening it, and is recorded as such. */
export const caseOf = (caseId: string) =>
  queryOptions({
    queryKey: [...caseKey(caseId), 'core'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}', { params: { path: { caseId } }, signal })),
  })

/** What is no longer true after something changed in a case. */
export const readOfCase = (caseId: string) => [
  caseKey(caseId),
  ['cases'],
  ['sights'],
  ['handovers'],
  ['handover-rounds'],
]
