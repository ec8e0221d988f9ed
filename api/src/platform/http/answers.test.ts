import { randomBytes } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { cookieName } from '../actor/index.ts'

let world: World
let made: MadeCase
beforeAll(async () => {
  world = await openWorld()
  made = await world.aCase()
})
afterAll(() => world.close())

const tokenOf = (bytes = randomBytes(32)) => bytes.toString('base64url')

/** A session of its own, spoilt in the database. @returns its token */
async function spoilt(set: string, table = 'sessions'): Promise<string> {
  const member = await world.aMember({ role: 'case_manager' })
  const { token = '' } = await world.as(member)
  const keys: Record<string, [string, string]> = {
    sessions: ['membership_id', member.id],
    memberships: ['id', member.id],
    persons: ['id', member.personId],
  }
  const [column, value] = keys[table] ?? ['id', '']
  await world.admin.sql(`update ${table} set ${set} where ${column} = $1`, [value])
  return token
}

const earlier = `opened_at = now() - interval '11 hours', authenticated_at = now() - interval '11 hours'`

/** Asks for a case; what differs from one moment to the next is left out of the answer. */
async function ask(token: string | undefined, url: string) {
  const cookie = token === undefined ? {} : { cookie: `${cookieName}=${token}` }
  return bare(await world.app.inject({ url, headers: cookie }))
}

function bare({ statusCode, headers, body }: LightMyRequestResponse) {
  const kept = Object.entries(headers).filter(([name]) => !/^(date|x-ratelimit-.*)$/.test(name))
  return { statusCode, headers: Object.fromEntries(kept), body }
}

describe('a session that does not hold gets the same 401, byte for byte', () => {
  test.each<[string, () => Promise<string>]>([
    ['forged', async () => tokenOf()],
    ['of all zeros', async () => tokenOf(Buffer.alloc(32))],
    ['malformed', async () => 'x'],
    ['with a quote in it', async () => `'; select 1; --${'a'.repeat(29)}`],
    ['ended', () => spoilt(`ended_at = now(), ended_why = 'signed-out'`)],
    ['past its end', () => spoilt(`${earlier}, ends_at = now() - interval '1 hour'`)],
    ['idle for too long', () => spoilt(`last_seen_at = now() - interval '16 minutes'`)],
    ['of a membership that ended', () => spoilt(`valid_until = '2024-01-07'`, 'memberships')],
    ['of a membership to come', () => spoilt(`valid_from = '2024-01-09'`, 'memberships')],
    ['of an account that ended', () => spoilt('ended_at = now()', 'persons')],
  ])('%s', async (_, makeToken) => {
    const url = `/api/v1/cases/${made.id}`
    const nobody = await ask(undefined, url)
    expect(nobody.statusCode).toBe(401)
    expect(JSON.parse(nobody.body)).toEqual({
      type: 'about:blank',
      title: 'Sign in first',
      status: 401,
      detail: 'Sign in first',
      code: 'unauthenticated',
    })
    expect(await ask(await makeToken(), url)).toEqual(nobody)
  })

  test('the job of a programme opens no door', async () => {
    const token = tokenOf()
    await world.admin.sql(
      `insert into sessions (token_hash, kind, programme_id, purpose, method, opened_at, authenticated_at, last_seen_at, ends_at)
       values (sha256(convert_to($1, 'UTF8')), 'job', $2, 'monitor', 'job', now(), now(), now(), now() + interval '1 hour')`,
      [token, world.programme.id],
    )
    expect((await ask(token, '/api/v1/session')).statusCode).toBe(401)
  })
})

test('what is not there, what is another’s and what is of another programme get one 404', async () => {
  const member = await world.aMember({ role: 'case_manager' })
  const { token } = await world.as(member)
  const foreign = await world.aCase({ programme: await world.aProgramme() })
  const absent = await ask(token, '/api/v1/cases/00000000-0000-4000-8000-000000000000')
  expect(absent.statusCode).toBe(404)
  expect(await ask(token, `/api/v1/cases/${made.id}`)).toEqual(absent)
  expect(await ask(token, `/api/v1/cases/${foreign.id}`)).toEqual(absent)
})

test('a fault of ours tells a reference and nothing else', async () => {
  const member = await world.aMember({ role: 'case_manager' })
  const client = await world.as(member)
  await world.admin.sql('alter table case_courses rename to elsewhere')
  const { statusCode, headers, body } = await client.get('/cases')
  await world.admin.sql('alter table elsewhere rename to case_courses')
  expect(statusCode).toBe(500)
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Something went wrong here',
    status: 500,
    detail: 'Something went wrong here',
    code: 'unexpected',
    reference: expect.stringMatching(/^[\w-]+$/),
  })
})

test('who asks too much gets 429, with when to come back', async () => {
  const small = await openWorld({ config: { requestsPerMinute: 3 } })
  const asked: LightMyRequestResponse[] = []
  for (let times = 0; times < 4; times += 1) asked.push(await small.nobody.get('/sign-in/options'))
  await small.close()
  expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
  const { headers, body } = asked.at(-1) ?? { headers: {}, body: '' }
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'retry-after': expect.stringMatching(/^\d+$/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(JSON.parse(body)).toMatchObject({ status: 429, code: 'too-many-requests' })
})

describe('every answer carries what a browser needs to be careful', () => {
  const content = expect.stringContaining("default-src 'none'")
  const careful = {
    'content-security-policy': content,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'api-version': '1.0.0',
  }

  test.each(['/api/v1/sign-in/options', '/api/v1/session', '/api/v1/nothing', '/healthz', '/x.js'])(
    '%s',
    async (url) => {
      const { headers } = await world.app.inject({ url })
      expect(headers).toMatchObject({ ...careful, 'cache-control': 'no-store' })
      const policy = String(headers['content-security-policy'])
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
      expect(policy).toContain("require-trusted-types-for 'script'")
    },
  )

  test('and tells browsers of real work to come by HTTPS only', async () => {
    expect((await world.app.inject('/healthz')).headers).not.toHaveProperty(
      'strict-transport-security',
    )
    const real = await openWorld({ config: { mode: 'production' } })
    const { headers } = await real.app.inject('/healthz')
    await real.close()
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
  })
})
