import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../test/browser.ts'
import { aBrowser } from '../../../test/browser.ts'
import type { Organisation } from '../../../test/oidc-organisation.ts'
import { anOrganisation, client } from '../../../test/oidc-organisation.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { demandTrusted } from './oidc.actions.ts'
import { hashToken } from './sessions.gate.ts'

let world: World
let organisation: Organisation
beforeAll(async () => {
  organisation = await anOrganisation('http://localhost:3000/api/v1/sign-in/oidc/callback')
  const { issuer } = organisation
  const providers = [
    { slug: 'iriszorg', mfa: { claim: 'amr' as const, values: ['mfa'] } },
    { slug: 'ldh', mfa: { claim: 'acr' as const, values: ['urn:level:high'] } },
  ]
  const oidc = providers.map((provider) => ({
    name: provider.slug,
    issuer,
    ...client,
    ...provider,
  }))
  const gone = { slug: 'gone', name: 'gone', issuer: 'http://127.0.0.1:9', ...client }
  world = await openWorld({
    config: { oidc: [...oidc, { ...gone, mfa: { claim: 'amr', values: ['mfa'] } }] },
  })
})
afterAll(async () => {
  await world.close()
  await organisation.close()
})

let people = 0

/** A person whom her organisation knows under a subject, who comes next with a second factor. */
async function linked(issuer = organisation.issuer) {
  people += 1
  const subject = `subject-${people}`
  const member = await world.aMember({ role: 'case_manager' })
  await world.admin.db
    .insertInto('oidcSubjects')
    .values({ personId: member.personId, issuer, subject, createdAt: new Date() })
    .execute()
  organisation.next = { subject, amr: ['pwd', 'mfa'], acr: 'urn:level:low' }
  return { member, subject }
}

async function goThere(browser: Browser, slug = 'iriszorg') {
  const { headers } = await browser.get(`/sign-in/oidc/${slug}`)
  return organisation.visit(String(headers.location))
}

const comeBack = (browser: Browser, query: string) => browser.get(`/sign-in/oidc/callback?${query}`)

async function signIn(slug?: string) {
  const browser = aBrowser(world.app)
  const response = await comeBack(browser, await goThere(browser, slug))
  return { browser, response, signedIn: browser.cookies.has('__Host-session') }
}

async function changeLogin(browser: Browser, change: object): Promise<void> {
  const tokenHash = hashToken(browser.cookies.get('__Host-oidc') ?? '')
  const [row] = await world.admin.sql<{ id: string }>(
    `update ceremonies set state = state || $1::jsonb where token_hash = $2 returning id`,
    [JSON.stringify(change), tokenHash],
  )
  expect(row).toBeDefined()
}

describe('signing in by one’s own organisation', () => {
  test('goes there with PKCE, state and nonce, and keeps the rest in a lax cookie', async () => {
    const response = await aBrowser(world.app).get('/sign-in/oidc/iriszorg')
    const asked = new URL(String(response.headers.location)).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThan(40)
    const cookie = response.cookies.find(({ name }) => name === '__Host-oidc')
    expect(cookie).toMatchObject({
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      maxAge: 600,
    })
  })

  test('with a second factor lets the person in, by a page that goes on by itself', async () => {
    const { member } = await linked()
    const { response, browser } = await signIn()
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.body).toContain('content="0; url=/"')
    expect(response.body).not.toContain('<script')
    expect((await browser.get('/session')).json().membership.id).toBe(member.id)
    expect(browser.cookies.has('__Host-oidc')).toBe(false)
  })

  test('takes the second factor from acr where the organisation says it there', async () => {
    const { subject } = await linked()
    organisation.next = { subject, amr: ['mfa'], acr: 'urn:level:low' }
    expect((await signIn('ldh')).signedIn).toBe(false)
    organisation.next = { subject, amr: [], acr: 'urn:level:high' }
    expect((await signIn('ldh')).signedIn).toBe(true)
  })

  test('without a second factor is refused, and that is on record', async () => {
    const { member, subject } = await linked()
    organisation.next = { subject, amr: ['pwd'], acr: '' }
    const { response, signedIn } = await signIn()
    expect(response.statusCode).toBe(401)
    expect(response.body).toContain('url=/?sign-in=refused')
    expect(signedIn).toBe(false)
    const reasons = await world.admin.db
      .selectFrom('auditEntries')
      .select('reason')
      .where('personId', '=', member.personId)
      .execute()
    expect(reasons).toEqual([{ reason: 'oidc: one-factor-only' }])
  })

  test('a subject that nobody linked is refused', async () => {
    await linked()
    organisation.next.subject = 'somebody-else'
    expect((await signIn()).response.statusCode).toBe(401)
  })

  test('an equal subject of another issuer is somebody else', async () => {
    await linked('https://login.example')
    expect((await signIn()).signedIn).toBe(false)
  })

  test('a link that has ended is refused', async () => {
    const { member } = await linked()
    await world.admin.db
      .updateTable('oidcSubjects')
      .set({ endedAt: new Date() })
      .where('personId', '=', member.personId)
      .execute()
    expect((await signIn()).signedIn).toBe(false)
  })

  test('a way back is good once', async () => {
    await linked()
    const browser = aBrowser(world.app)
    const query = await goThere(browser)
    const thread = browser.cookies.get('__Host-oidc') ?? ''
    expect((await comeBack(browser, query)).statusCode).toBe(200)
    const replay = aBrowser(world.app, { '__Host-oidc': thread })
    expect((await comeBack(replay, query)).statusCode).toBe(401)
  })

  test('another browser that is sent our way back is refused', async () => {
    await linked()
    const query = await goThere(aBrowser(world.app))
    const other = aBrowser(world.app)
    await goThere(other)
    expect((await comeBack(other, query)).statusCode).toBe(401)
    expect((await comeBack(aBrowser(world.app), query)).statusCode).toBe(401)
  })

  test.each([
    ['another nonce', { nonce: 'another' }],
    ['another state', { state: 'another' }],
    ['another code verifier', { codeVerifier: 'x'.repeat(43) }],
  ])('%s than was sent is refused', async (_what, change) => {
    await linked()
    const browser = aBrowser(world.app)
    const query = await goThere(browser)
    await changeLogin(browser, change)
    expect((await comeBack(browser, query)).statusCode).toBe(401)
    expect(browser.cookies.has('__Host-session')).toBe(false)
  })

  test('after ten minutes the way back is closed', async () => {
    await linked()
    const browser = aBrowser(world.app)
    const query = await goThere(browser)
    await world.admin.sql('update ceremonies set expires_at = clock_timestamp()')
    expect((await comeBack(browser, query)).statusCode).toBe(401)
  })

  test.each(['error=access_denied&state=x', 'code=x', ''])(
    'back with “%s”: refused',
    async (query) => {
      const browser = aBrowser(world.app)
      await goThere(browser)
      expect((await comeBack(browser, query)).statusCode).toBe(401)
    },
  )

  test('an organisation we do not know is not found; one that does not answer sends back', async () => {
    const browser = aBrowser(world.app)
    expect((await browser.get('/sign-in/oidc/nobody')).statusCode).toBe(404)
    const silent = await browser.get('/sign-in/oidc/gone')
    expect(silent.statusCode).toBe(503)
    expect(silent.body).toContain('url=/?sign-in=unreachable')
  })
})

test('the server does not start with a sign-in that asks for no second factor', () => {
  const mfa = { claim: 'amr' as const, values: [] }
  const weak = { slug: 'ldh', name: 'LDH', issuer: 'https://login.example', ...client, mfa }
  const { config } = world.ground
  expect(() => demandTrusted({ ...config, oidc: [weak] })).toThrow('second factor')
  expect(() => demandTrusted({ ...config, oidc: [...config.oidc, ...config.oidc] })).toThrow('Two')
})
