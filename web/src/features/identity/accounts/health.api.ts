import { queryOptions } from '@tanstack/react-query'

/** Whether the server, its database and its migrations are well. It answers for itself, beside
 *  the API; no answer at all is an answer too. */
export const health = queryOptions({
  queryKey: ['health'],
  networkMode: 'always',
  queryFn: async ({ signal }) =>
    (await isWell(signal).catch(() => false)) ? ('well' as const) : ('unwell' as const),
})

// Read to its end: an answer that is left unread keeps its connection.
async function isWell(signal: AbortSignal): Promise<boolean> {
  const reply = await fetch('/healthz', { signal })
  await reply.text()
  return reply.ok
}
