import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { answerOf, api } from '../api/client.ts'
import type { Session } from '../api/contract.ts'
import { Problem } from '../api/problem.ts'
import { finishLocking } from './unfinished.ts'

/** What the sign-in page reads; it belongs to nobody. */
export const signInKey = ['sign-in'] as const

/** Who is signed in, or null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }): Promise<Session | null> => {
    await finishLocking()
    try {
      return await answerOf(api.GET('/session', { signal }))
    } catch (cause) {
      if (cause instanceof Problem && cause.status === 401) return null
      throw cause
    }
  },
})

export const SessionContext = createContext<Session | undefined>(undefined)

/** The person, role, organisation and day of who is signed in. Everything below the sign-in
 *  gate has one. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is for what stands below SessionGate')
  return session
}
