import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import type { paths as DescribedPaths } from './api.gen.ts'

/** What the API describes of itself (`npm run generate:openapi`), and what it is about to. */
export type Paths = DescribedPaths & ComingPaths

/** The JSON that a path answers: `AnswerOf<'/session', 'get'>`. */
export type AnswerOf<
  Path extends keyof Paths,
  Method extends keyof Paths[Path],
> = Paths[Path][Method] extends { responses: { 200: Json<infer Answer> } } ? Answer : never

/** The JSON that a path wants to be told: `BodyOf<'/session/_switch', 'post'>`. */
export type BodyOf<
  Path extends keyof Paths,
  Method extends keyof Paths[Path],
> = Paths[Path][Method] extends { requestBody: Json<infer Body> } ? Body : never

export type Session = AnswerOf<'/session', 'get'>
export type Membership = Session['membership']
export type Role = Membership['role']

type Json<Body> = { content: { 'application/json': Body } }

/** What a device needs to know to answer with a passkey (WebAuthn, as JSON). */
type PasskeyQuestion = {
  challenge: string
  rpId?: string
  timeout?: number
  userVerification?: 'required' | 'preferred' | 'discouraged'
}

/** The session is open under one membership; these are the ones to choose from. */
type SignedIn = { membershipId: string; memberships: Membership[] }

type Told<Input, Answer> = {
  parameters: object
  requestBody: Json<Input>
  responses: { 200: Json<Answer> & { headers: Record<string, unknown> } }
}

type ComingPaths = {
  '/sign-in/passkey/_options': { post: Told<Record<string, never>, PasskeyQuestion> }
  '/sign-in/passkey': { post: Told<{ credential: AuthenticationResponseJSON }, SignedIn> }
  '/sign-in/recovery': { post: Told<{ email: string; code: string }, SignedIn> }
}
