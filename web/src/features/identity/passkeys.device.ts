import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

type Question = AnswerOf<'/sign-in/passkey/_options', 'post'>
type Assignment = AnswerOf<'/passkeys/_options', 'post'>
export type UsedCredential = BodyOf<'/sign-in/passkey/_verify', 'post'>['credential']
export type NewCredential = BodyOf<'/passkeys/_register', 'post'>['credential']

/** Lets the device prove one of its passkeys, in a window of the browser's own.
 *  @throws when the person leaves that window */
export async function provePasskey(question: Question): Promise<UsedCredential> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = question as PublicKeyCredentialRequestOptionsJSON
  return (await startAuthentication({ optionsJSON })) as UsedCredential
}

/** Lets the device make a passkey. @throws when the person leaves the window, or has one already */
export async function makePasskey(assignment: Assignment): Promise<NewCredential> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = assignment as PublicKeyCredentialCreationOptionsJSON
  return (await startRegistration({ optionsJSON })) as NewCredential
}
