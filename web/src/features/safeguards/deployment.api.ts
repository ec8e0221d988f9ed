import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Deployment = AnswerOf<'/deployment', 'get'>
export type Spread = Deployment['people'][number]
export type Shares = NonNullable<Spread['shares']>

/** Days `YYYY-MM-DD`, both included. */
export type Period = { from: string; until: string }

export const deploymentOf = (period: Period) =>
  queryOptions({
    queryKey: ['deployment', period],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/deployment', { params: { query: period }, signal })),
  })
