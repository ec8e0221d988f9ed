import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAuthenticator } from '../../../test/authenticator.ts'
import type { Browser } from '../../../test/browser.ts'
import { aBrowser } from '../../../test/browser.ts'
import { anOrganisation, client } from '../../../test/oidc-organisation.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { hashToken } from './sessions.gate.ts'

let world: World
const organisation = await anOrganisation('http://localhost:3000/api/v1/sign-in/oidc/callback')

beforeAll(async () => {
  const mfa = { claim: 'amr' as const, values: ['mfa'] }
  const { issuer } = organisation
  const provider = { slug: 'iriszorg', name: 'IrisZorg', issuer, ...client, mfa }
  world = await openWorld({ config: { oidc: [provider] } })
})
afterAll(async () => {
  await world.close()
  await organisation.close()
})

/** Each way in, taken for its first step only. */
const halves: Record<string, (browser: Browser) => Promise<object>> = {
  passkey: async (browser) => (await browser.post('/sign-in/passkey/_options')).json(),
  invitation: async (browser) => {
    const { personId } = await world.aMember({ role: 'case_manager' })
    const token = randomBytes(32).toString('base64url')
    const createdAt = new Date()
    const expiresAt = new Date(createdAt.getTime() + 60_000)
    const invitation = { personId, tokenHash: hashToken(token), createdAt, expiresAt }
    await world.admin.db.insertInto('invitations').values(invitation).execute()
    return (await browser.post('/sign-in/invitation/_options', { token })).json()
  },
  oidc: async (browser) => {
    await browser.get('/sign-in/oidc/iriszorg')
    return { challenge: 'x', rp: { id: 'localhost' }, user: { id: 'x' } }
  },
}

type Asked = Parameters<ReturnType<typeof anAuthenticator>['create']>[0]

describe.each(Object.keys(halves))('half-way in by %s', (way) => {
  const half = async () => {
    const browser = aBrowser(world.app)
    const asked = await halves[way]?.(browser)
    return { browser, asked: { rp: {}, user: { id: 'x' }, ...asked } as Asked }
  }

  test('nothing that asks for a session can be reached', async () => {
    const { browser } = await half()
    expect(browser.cookies.size).toBe(1)
    const gated = world.app.declaredRoutes.filter(({ access }) => access.includes(':'))
    expect(gated.length).toBeGreaterThan(20)
    for (const { method, url } of gated) {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await world.app.inject({ method: method as 'GET', url, headers: { cookie } })
      expect(`${method} ${url} ${answer.statusCode}`).toBe(`${method} ${url} 401`)
    }
  })

  test('its thread does not pass for a session', async () => {
    const { browser } = await half()
    const [token] = browser.cookies.values()
    const cookie = { cookie: `__Host-session=${token}` }
    expect((await world.nobody.get('/session', cookie)).statusCode).toBe(401)
  })

  test('the second step of another way is not its own', async () => {
    const device = anAuthenticator()
    const register = ({ asked }: { asked: Asked }) => ({
      credential: device.create(asked),
      label: '',
    })
    const steps: Record<
      string,
      (browser: Browser, asked: Asked) => Promise<{ statusCode: number }>
    > = {
      passkey: (browser, asked) =>
        browser.post('/sign-in/passkey/_verify', { credential: device.use(asked) }),
      invitation: (browser, asked) =>
        browser.post('/sign-in/invitation/_register', register({ asked })),
      oidc: (browser) => browser.get('/sign-in/oidc/callback?code=x&state=x'),
      further: (browser, asked) => browser.post('/passkeys/_register', register({ asked })),
    }
    for (const [name, step] of Object.entries(steps)) {
      if (name === way) continue
      const { browser, asked } = await half()
      expect((await step(browser, asked)).statusCode).toBe(401)
      expect(browser.cookies.has('__Host-session')).toBe(false)
    }
  })
})
