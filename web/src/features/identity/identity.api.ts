import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'
import { signInKey } from '../../platform/session/session.ts'
import { finishLocking } from '../../platform/session/unfinished.ts'

export type SignInOptions = AnswerOf<'/sign-in/options', 'get'>
export type DemonstrationRole = SignInOptions['demonstration'][number]
export type OwnSession = AnswerOf<'/sessions', 'get'>['items'][number]
export type SignedIn = AnswerOf<'/sign-in/passkey', 'post'>

export const signInOptions = queryOptions({
  queryKey: signInKey,
  queryFn: async ({ signal }) => {
    await finishLocking()
    return answerOf(api.GET('/sign-in/options', { signal }))
  },
})

export const ownSessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/sessions', { signal })),
})

export function endSession(sessionId: string, headers: ActHeaders): Promise<unknown> {
  const params = { path: { sessionId } }
  return answerOf(api.DELETE('/sessions/{sessionId}', { params, headers }))
}

/** Works on under another of one's own memberships. */
export function switchMembership(membershipId: string, headers: ActHeaders): Promise<unknown> {
  return answerOf(api.POST('/session/_switch', { headers, body: { membershipId } }))
}

export function signInAs(membershipId: string): Promise<unknown> {
  return answerOf(api.POST('/sign-in/demonstration', { body: { membershipId } }))
}

export function signInByRecoveryCode(body: BodyOf<'/sign-in/recovery', 'post'>): Promise<SignedIn> {
  return answerOf(api.POST('/sign-in/recovery', { body }))
}

/** Asks the device for a passkey. The browser shows its own window; leaving it throws. */
export async function signInByPasskey(): Promise<SignedIn> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = await answerOf(api.POST('/sign-in/passkey/_options', { body: {} }))
  const credential = await startAuthentication({ optionsJSON })
  return answerOf(api.POST('/sign-in/passkey', { body: { credential } }))
}
