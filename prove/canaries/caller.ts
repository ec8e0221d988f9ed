import { randomUUID } from 'node:crypto'
import { cookieName } from '../../api/src/platform/actor/index.ts'
import { demandLoopback } from '../guard.ts'

/** What a browser would get. */
export type Told = { status: number; body: Body; headers: Headers }
/** As much of an answer as is read here. */
export type Body = {
  id?: string
  version?: number
  token?: string
  codes?: string[]
  course?: { version: number; stability: string; phase: string } | null
  items?: Item[]
  demonstration?: Choice[]
  plan?: { id: string } | null
  workers?: { personId: string }[]
  number?: string
  receivers?: { id: string }[]
}
export type Item = { id: string; version: number; field?: string; relation?: string; name?: string }
export type Choice = { membershipId: string; role: string }

type Sent = { body?: unknown; file?: Buffer; version?: number }

/** Asks one server, as one person or as nobody, and writes down every address that it asked for or
 *  was sent to. */
export type Caller = {
  ask(method: string, path: string, sent?: Sent): Promise<Told>
  /** @returns the same, signed in, and the token of the session */
  signIn(membershipId: string): Promise<{ caller: Caller; token: string }>
  addresses: string[]
}

/** @param origin at loopback */
export function openCaller(origin: string, addresses: string[] = [], token?: string): Caller {
  demandLoopback(origin)
  const headersOf = (method: string, version: number | undefined) => ({
    ...(token !== undefined && { cookie: `${cookieName}=${token}` }),
    ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  })
  const ask: Caller['ask'] = async (method, path, { body, file, version } = {}) => {
    const address = `${origin}/api/v1${path}`
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        ...headersOf(method, version),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(file && { 'content-type': 'application/octet-stream' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file && { body: new Uint8Array(file) }),
    })
    addresses.push(address, answer.headers.get('location') ?? '', answer.headers.get('link') ?? '')
    const text = await answer.text()
    const told = text === '' ? {} : (JSON.parse(text) as Body)
    return { status: answer.status, body: told, headers: answer.headers }
  }
  const signIn: Caller['signIn'] = async (membershipId) => {
    const { headers } = await ask('POST', '/sign-in/demonstration', { body: { membershipId } })
    const cookie = headers.getSetCookie().find((one) => one.startsWith(`${cookieName}=`)) ?? ''
    const opened = cookie.slice(cookieName.length + 1).split(';')[0] ?? ''
    return { caller: openCaller(origin, addresses, opened), token: opened }
  }
  return { ask, signIn, addresses }
}
