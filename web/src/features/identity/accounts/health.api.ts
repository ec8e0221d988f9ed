import { queryOptions } from '@tanstack/react-query'

/** Whether the server, its database and its migrations are well. It answers for itself, beside
 *  the API; no answer at all is an answer too. */
export const health = queryOptions({
  queryKey: ['health'],
  networkMode: 'always',
  queryFn: async ({ signal }) => {
    const reply = await fetch('/healthz', { signal }).catch(() => undefined)
    return reply?.ok ? ('well' as const) : ('unwell' as const)
  },
})
