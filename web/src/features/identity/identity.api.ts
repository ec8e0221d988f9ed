import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { Session } from '../../platform/api/contract.ts'
import { finishLocking } from '../../platform/session/endings.ts'

export const signInOptions = queryOptions({
  queryKey: ['sign-in'],
  queryFn: async ({ signal }) => {
    await finishLocking() // whoever left while offline is signed out before anyone can return
    return answerOf(api.GET('/api/v1/sign-in/options', { signal }))
  },
})

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions', { signal })),
})

export function endSession(sessionId: string, headers: ActHeaders): Promise<unknown> {
  const params = { path: { sessionId } }
  return answerOf(api.DELETE('/api/v1/sessions/{sessionId}', { params, headers }))
}

export function signInAs(membershipId: string): Promise<Session> {
  return answerOf(api.POST('/api/v1/sign-in/demonstration', { body: { membershipId } }))
}

export function signInByRecoveryCode(body: { email: string; code: string }): Promise<Session> {
  return answerOf(api.POST('/api/v1/sign-in/recovery', { body }))
}

/** Asks the device for a passkey. The browser shows its own window; leaving it throws. */
export async function signInByPasskey(): Promise<Session> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = await answerOf(api.POST('/api/v1/sign-in/passkey/_options'))
  const credential = await startAuthentication({ optionsJSON })
  return answerOf(api.POST('/api/v1/sign-in/passkey', { body: { credential } }))
}
