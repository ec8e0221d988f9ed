import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'
import { signInKey } from '../../platform/session/session.ts'
import { finishLocking } from '../../platform/session/unfinished.ts'
import { makePasskey, provePasskey } from './passkeys.device.ts'

export type SignInOptions = AnswerOf<'/sign-in/options', 'get'>
export type DemonstrationRole = SignInOptions['demonstration'][number]
export type SignedIn = AnswerOf<'/sign-in/passkey/_verify', 'post'>
export type Invited = { token: string; label: string }

export const signInOptions = queryOptions({
  queryKey: signInKey,
  queryFn: async ({ signal }) => {
    await finishLocking()
    return answerOf(api.GET('/sign-in/options', { signal }))
  },
})

/** Where an organisation's own sign-in begins; the browser goes there. */
export const organisationSignIn = (slug: string) => `/api/v1/sign-in/oidc/${slug}`

export function signInAs(membershipId: string): Promise<SignedIn> {
  return answerOf(api.POST('/sign-in/demonstration', { body: { membershipId } }))
}

export function signInByRecoveryCode(body: { code: string }): Promise<SignedIn> {
  return answerOf(api.POST('/sign-in/recovery-code', { body }))
}

export async function signInByPasskey(): Promise<SignedIn> {
  const question = await answerOf(api.POST('/sign-in/passkey/_options'))
  const credential = await provePasskey(question)
  return answerOf(api.POST('/sign-in/passkey/_verify', { body: { credential } }))
}

/** The first time: the invitation of the administrator becomes a passkey on this device. */
export async function acceptInvitation({ token, label }: Invited): Promise<SignedIn> {
  const assignment = await answerOf(api.POST('/sign-in/invitation/_options', { body: { token } }))
  const credential = await makePasskey(assignment)
  return answerOf(api.POST('/sign-in/invitation/_register', { body: { credential, label } }))
}
