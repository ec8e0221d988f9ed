import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'

export type Consent = AnswerOf<'/consents', 'get'>['items'][number]

/** Every consent and legal basis under which something is shared, as far as one may know of it. */
export const consents = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => answerOf(api.GET('/consents', { signal })),
})
