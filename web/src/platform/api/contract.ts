import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'

/** What the first rooms of the API say on the wire, in the shape that `openapi-typescript`
 *  generates, so that `client.ts` can take the generated file instead by one import. */
export type Role =
  | 'case_manager'
  | 'peer_expert'
  | 'coordinator'
  | 'process_director'
  | 'policy_officer'
  | 'organisation_manager'
  | 'time_out_host'
  | 'drop_in_host'
  | 'nurse'
  | 'zone_officer'
  | 'privacy_officer'
  | 'administrator'

export type Membership = {
  id: string
  role: Role
  organisation: { id: string; name: string }
  programme: { id: string; slug: string; name: string }
}

export type Session = {
  person: { id: string; name: string }
  membership: Membership
  memberships: Membership[]
  mode: 'demonstration' | 'production'
  /** The day the programme is at, `YYYY-MM-DD`; in a demonstration it stands still. */
  today: string
  idleSeconds: number
  expiresAt: string
}

export type DemonstrationRole = {
  membershipId: string
  person: string
  role: Role
  organisation: string
  programme: string
}

export type SignInOptions = {
  mode: 'demonstration' | 'production'
  demoDate?: string
  demonstration: DemonstrationRole[]
  organisations: { slug: string; name: string }[]
  passkeys: boolean
}

export type OwnSession = {
  id: string
  startedAt: string
  lastSeenAt: string
  device: string
  current: boolean
}

/** What a device needs to know to answer with a passkey (WebAuthn, as JSON). */
export type PasskeyQuestion = {
  challenge: string
  rpId?: string
  timeout?: number
  userVerification?: 'required' | 'preferred' | 'discouraged'
}

type Json<Body> = { content: { 'application/json': Body } }
type Done<Body> = { 200: Json<Body> & { headers: Record<string, unknown> } }
type Nothing = { 204: { headers: Record<string, unknown>; content?: never } }
type Ask<Body> = { parameters: object; requestBody?: never; responses: Done<Body> }
type Tell<Input, Responses> = {
  parameters: object
  requestBody: Json<Input>
  responses: Responses
}

export type paths = {
  '/api/v1/sign-in/options': { get: Ask<SignInOptions> }
  '/api/v1/sign-in/demonstration': { post: Tell<{ membershipId: string }, Done<Session>> }
  '/api/v1/sign-in/passkey/_options': {
    post: Ask<PasskeyQuestion>
  }
  '/api/v1/sign-in/passkey': {
    post: Tell<{ credential: AuthenticationResponseJSON }, Done<Session>>
  }
  '/api/v1/sign-in/recovery': { post: Tell<{ email: string; code: string }, Done<Session>> }
  '/api/v1/session': {
    get: Ask<Session>
    delete: { parameters: object; requestBody?: never; responses: Nothing }
  }
  '/api/v1/session/_switch': { post: Tell<{ membershipId: string }, Done<Session>> }
  '/api/v1/sessions': { get: Ask<{ items: OwnSession[] }> }
  '/api/v1/sessions/{sessionId}': {
    delete: {
      parameters: { path: { sessionId: string } }
      requestBody?: never
      responses: Nothing
    }
  }
}
