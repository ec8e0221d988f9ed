import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Monitor = AnswerOf<'/monitor', 'get'>

/** Days `YYYY-MM-DD`, both included. */
export type Period = { from: string; until: string }

export const monitorOf = (period: Period) =>
  queryOptions({
    queryKey: ['monitor', period],
    queryFn: ({ signal }) => answerOf(api.GET('/monitor', { params: { query: period }, signal })),
  })
