import createClient from 'openapi-fetch'
import type { paths } from './api.gen.ts'
import { readProblem, unanswered } from './problem.ts'
import { noteServerTime } from './server-time.ts'

/** The API, typed by its own description. Use it with `answerOf`:
 *  `answerOf(api.GET('/session'))`. */
export const api = createClient<paths>({
  baseUrl: '/api/v1',
  headers: { Accept: 'application/json' },
})

const sessionEndListeners = new Set<() => void>()

/** Tells when an answer says that nobody is signed in (any more). @returns how to stop */
export function onSessionEnded(listener: () => void): () => void {
  sessionEndListeners.add(listener)
  return () => sessionEndListeners.delete(listener)
}

api.use({
  onResponse({ response }) {
    noteServerTime(response.headers.get('date'))
    if (response.status !== 401) return
    for (const listener of sessionEndListeners) listener()
  },
})

type Reply<Answer> = { data?: Answer; error?: unknown; response: Response }

/** The answer itself. @throws Problem when it was refused or never came */
export async function answerOf<Answer>(call: Promise<Reply<Answer>>): Promise<Answer> {
  const reply = await call.catch((cause: unknown) => {
    throw cause instanceof TypeError ? unanswered() : cause
  })
  if (!reply.response.ok) throw readProblem(reply.response.status, reply.error)
  return reply.data as Answer
}
