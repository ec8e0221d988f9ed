import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Sight = AnswerOf<'/sights', 'get'>['items'][number]

/** Whether each woman one may know of is in sight, by the server's one definition. */
export const sights = queryOptions({
  queryKey: ['sights'],
  queryFn: ({ signal }) => answerOf(api.GET('/sights', { signal })),
})
