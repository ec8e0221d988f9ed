import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAuthenticator } from '../../../test/authenticator.ts'
import type { Browser } from '../../../test/browser.ts'
import { aBrowser } from '../../../test/browser.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function signedIn() {
  const member = await world.aMember({ role: 'nurse' })
  const { token = '' } = await world.as(member)
  return { member, browser: aBrowser(world.app, { '__Host-session': token }) }
}

async function register(browser: Browser, device = anAuthenticator()) {
  const options = (await browser.post('/passkeys/_options')).json()
  const body = { credential: device.create(options), label: 'phone' }
  return browser.post('/passkeys/_register', body)
}

describe('one’s own passkeys', () => {
  test('a further one is shown by its label, told of, and never with what proves it', async () => {
    const { browser, member } = await signedIn()
    expect((await register(browser)).statusCode).toBe(200)
    const { items } = (await browser.get('/passkeys')).json()
    expect(items).toEqual([
      { id: expect.any(String), label: 'phone', createdAt: expect.any(String), lastUsedAt: null },
    ])
    const notices = await world.admin.db
      .selectFrom('notices')
      .select('kind')
      .where('membershipId', '=', member.id)
      .execute()
    expect(notices).toEqual([{ kind: 'passkey-added' }])
  })

  test('the last one stays until there are recovery codes', async () => {
    const { browser } = await signedIn()
    const { id } = (await register(browser)).json()
    expect((await browser.delete(`/passkeys/${id}`)).json()).toMatchObject({
      status: 409,
      code: 'last-passkey',
    })
    await browser.post('/recovery-codes')
    expect((await browser.delete(`/passkeys/${id}`)).statusCode).toBe(204)
    expect((await browser.get('/passkeys')).json().items).toEqual([])
  })

  test('another’s cannot be ended, nor told from one that is not there', async () => {
    const other = await signedIn()
    const { id } = (await register(other.browser)).json()
    const { browser } = await signedIn()
    const hers = await browser.delete(`/passkeys/${id}`)
    const absent = await browser.delete('/passkeys/00000000-0000-4000-8000-000000000000')
    expect(hers.statusCode).toBe(404)
    expect(hers.body).toBe(absent.body)
  })

  test('what was asked of one person is not answered by another', async () => {
    const { browser } = await signedIn()
    const options = (await browser.post('/passkeys/_options')).json()
    const other = await signedIn()
    const thread = browser.cookies.get('__Host-ceremony') ?? ''
    other.browser.cookies.set('__Host-ceremony', thread)
    const body = { credential: anAuthenticator().create(options), label: '' }
    expect((await other.browser.post('/passkeys/_register', body)).json().code).toBe(
      'ceremony-over',
    )
  })

  test('a passkey made without proving that it is her is not taken', async () => {
    const { browser } = await signedIn()
    const answer = await register(browser, anAuthenticator({ verifiesUser: false }))
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toMatchObject([{ path: '/credential', code: 'not-proven' }])
  })

  test('a quarter of an hour after signing in, she signs in again first', async () => {
    const { browser, member } = await signedIn()
    await world.admin.db
      .updateTable('sessions')
      .set({ authenticatedAt: new Date(Date.now() - 16 * 60_000) })
      .where('personId', '=', member.personId)
      .execute()
    for (const path of ['/passkeys/_options', '/recovery-codes'])
      expect((await browser.post(path)).json()).toMatchObject({
        status: 409,
        code: 'sign-in-again',
      })
  })

  test.each([
    [{ credential: {}, label: '' }],
    [{ credential: 'x', label: '' }],
    [{ label: 'x' }],
    [{ credential: { ...anAuthenticator().use({ challenge: 'x' }) }, label: '', more: 1 }],
  ])('%j is bad input', async (body) => {
    const { browser } = await signedIn()
    expect((await browser.post('/passkeys/_register', body)).statusCode).toBe(400)
  })
})
