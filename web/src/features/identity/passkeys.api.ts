import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { newActHeaders } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf } from '../../platform/api/contract.ts'
import { makePasskey } from './passkeys.device.ts'

export type Passkey = AnswerOf<'/passkeys', 'get'>['items'][number]

export const ownPasskeys = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => answerOf(api.GET('/passkeys', { signal })),
})

export const recoveryCodesLeft = queryOptions({
  queryKey: ['recovery-codes'],
  queryFn: ({ signal }) => answerOf(api.GET('/recovery-codes', { signal })),
})

/** Asks what to make, has the device make it, and hands it in: two acts, the second is the one
 *  that counts. */
export async function addPasskey({ label }: { label: string }, headers: ActHeaders) {
  const assignment = await answerOf(api.POST('/passkeys/_options', { headers: newActHeaders() }))
  const credential = await makePasskey(assignment)
  return answerOf(api.POST('/passkeys/_register', { headers, body: { credential, label } }))
}

export function endPasskey(passkeyId: string, headers: ActHeaders) {
  const params = { path: { passkeyId } }
  return answerOf(api.DELETE('/passkeys/{passkeyId}', { params, headers }))
}

/** @returns the new codes, which are shown once and kept nowhere */
export function makeRecoveryCodes(_: undefined, headers: ActHeaders) {
  return answerOf(api.POST('/recovery-codes', { headers }))
}
