import { randomUUID } from 'node:crypto'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { App } from '../src/app.ts'
import { openSession } from '../src/modules/identity/sessions.gate.ts'
import { cookieName } from '../src/platform/actor/index.ts'
import type { Ground } from '../src/platform/config/index.ts'
import type { Member } from './world.people.ts'

type Headers = Record<string, string>

/** A browser that is signed in, or not. Paths are below `/api/v1`. */
export type Client = {
  token: string | undefined
  get(path: string, headers?: Headers): Promise<LightMyRequestResponse>
  /** Sends a fresh Idempotency-Key unless the headers bring one. */
  post(path: string, body?: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  put(path: string, body: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  delete(path: string, headers?: Headers): Promise<LightMyRequestResponse>
  send(options: InjectOptions): Promise<LightMyRequestResponse>
}

/** Opens a session for the member as gate does, and acts with it. */
export async function openClient(app: App, { gate }: Ground, member: Member): Promise<Client> {
  const { token } = await openSession(gate, {
    personId: member.personId,
    programmeId: member.programmeId,
    membershipId: member.id,
    method: 'demonstration',
    device: 'test',
  })
  return clientWith(app, token)
}

openClient.anonymous = (app: App) => clientWith(app, undefined)

function clientWith(app: App, token: string | undefined): Client {
  const cookie: Headers = token === undefined ? {} : { cookie: `${cookieName}=${token}` }
  const send = ({ headers, ...options }: InjectOptions) =>
    app.inject({ ...options, headers: { ...cookie, ...headers } })
  const write = (method: 'POST' | 'PUT' | 'DELETE', path: string, sent: Sent) =>
    send({
      method,
      url: `/api/v1${path}`,
      headers: { 'idempotency-key': randomUUID(), ...sent.headers },
      ...(sent.body !== undefined && { payload: sent.body as object }),
    })
  return {
    token,
    send,
    get: (path, headers = {}) => send({ method: 'GET', url: `/api/v1${path}`, headers }),
    post: (path, body, headers) => write('POST', path, { body, headers }),
    put: (path, body, headers) => write('PUT', path, { body, headers }),
    delete: (path, headers) => write('DELETE', path, { headers }),
  }
}

type Sent = { body?: unknown; headers?: Headers | undefined }

/** The header for a versioned write. */
export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
