import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Authenticator } from '../../../test/authenticator.ts'
import { anAuthenticator } from '../../../test/authenticator.ts'
import type { Browser } from '../../../test/browser.ts'
import { aBrowser } from '../../../test/browser.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { hashToken } from './sessions.gate.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function withPasskey(wish: Partial<Authenticator> = {}) {
  const member = await world.aMember({ role: 'case_manager' })
  const device = anAuthenticator(wish)
  const { token = '' } = await world.as(member)
  const browser = aBrowser(world.app, { '__Host-session': token })
  const options = (await browser.post('/passkeys/_options')).json()
  const body = { credential: device.create(options), label: 'phone' }
  expect((await browser.post('/passkeys/_register', body)).statusCode).toBe(200)
  return { member, device, browser }
}

async function signIn(device: Authenticator, browser: Browser = aBrowser(world.app)) {
  const options = (await browser.post('/sign-in/passkey/_options')).json()
  const body = { credential: device.use(options) }
  return { response: await browser.post('/sign-in/passkey/_verify', body), browser }
}

const auditOf = ({ personId }: Member) =>
  world.admin.db
    .selectFrom('auditEntries')
    .select(['action', 'outcome', 'reason', 'membershipId'])
    .where('personId', '=', personId)
    .where('action', 'in', ['session.opened', 'session.refused'])
    .execute()

const noticesOf = ({ id }: Member) =>
  world.admin.db.selectFrom('notices').select('kind').where('membershipId', '=', id).execute()

/** Claims to be the device, and has another key. */
function forged({ credentialId }: Authenticator, { personId }: Member): Authenticator {
  const other = anAuthenticator()
  const user = { id: Buffer.from(personId).toString('base64url') }
  other.create({ challenge: '', rp: {}, user })
  const { use } = other
  const renamed = { id: credentialId, rawId: credentialId }
  return Object.assign(other, { use: (asked: Asked) => ({ ...use(asked), ...renamed }) })
}
type Asked = Parameters<Authenticator['use']>[0]

describe('signing in with a passkey', () => {
  test('lets its person in, under her first membership, and that is on record', async () => {
    const { member, device } = await withPasskey()
    const { response, browser } = await signIn(device)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toMatchObject({ membershipId: member.id })
    expect((await browser.get('/session')).json().person.id).toBe(member.personId)
    expect(browser.cookies.has('__Host-ceremony')).toBe(false)
    expect(await auditOf(member)).toEqual([
      { action: 'session.opened', outcome: 'done', reason: 'passkey', membershipId: member.id },
    ])
  })

  test('the cookie of the session is strict, secure, and out of reach of scripts', async () => {
    const { response } = await signIn((await withPasskey()).device)
    const cookie = response.cookies.find(({ name }) => name === '__Host-session')
    expect(cookie).toMatchObject({ path: '/', httpOnly: true, secure: true, sameSite: 'Strict' })
    expect(cookie).not.toHaveProperty('domain')
  })

  test('with several memberships offers them all, and signing in again keeps the chosen one', async () => {
    const { member, device } = await withPasskey()
    const second = await world.aMember({ role: 'peer_expert', personId: member.personId })
    const { response, browser } = await signIn(device)
    expect(response.json().memberships).toHaveLength(2)
    await browser.post('/session/_switch', { membershipId: second.id })
    const again = await signIn(device, browser)
    expect(again.response.json().membershipId).toBe(second.id)
  })

  test('an answer is good once', async () => {
    const { device } = await withPasskey()
    const browser = aBrowser(world.app)
    const options = (await browser.post('/sign-in/passkey/_options')).json()
    const thread = browser.cookies.get('__Host-ceremony') ?? ''
    const body = { credential: device.use(options) }
    expect((await browser.post('/sign-in/passkey/_verify', body)).statusCode).toBe(200)
    const replay = aBrowser(world.app, { '__Host-ceremony': thread })
    expect((await replay.post('/sign-in/passkey/_verify', body)).statusCode).toBe(401)
  })

  test('what was asked for a further passkey does not sign in', async () => {
    const { device, browser } = await withPasskey()
    const { challenge, rp } = (await browser.post('/passkeys/_options')).json()
    const thread = browser.cookies.get('__Host-ceremony') ?? ''
    const other = aBrowser(world.app, { '__Host-ceremony': thread })
    const body = { credential: device.use({ challenge, rpId: rp.id }) }
    expect((await other.post('/sign-in/passkey/_verify', body)).statusCode).toBe(401)
  })

  test('a challenge is good for five minutes', async () => {
    const { device } = await withPasskey()
    const browser = aBrowser(world.app)
    const options = (await browser.post('/sign-in/passkey/_options')).json()
    const tokenHash = hashToken(browser.cookies.get('__Host-ceremony') ?? '')
    const { expiresAt } = await world.admin.db
      .updateTable('ceremonies')
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where('tokenHash', '=', tokenHash)
      .returning('expiresAt')
      .executeTakeFirstOrThrow()
    expect(expiresAt.getTime()).toBeLessThan(Date.now())
    const late = await browser.post('/sign-in/passkey/_verify', { credential: device.use(options) })
    expect(late.statusCode).toBe(401)
  })

  test.each<[string, number, (device: Authenticator, member: Member) => Authenticator]>([
    // Of whom it is, nobody knows, so it stands on record of nobody.
    ['of a device that nobody registered', 0, () => anAuthenticator()],
    [
      'given to another site',
      1,
      (device) => Object.assign(device, { origin: 'https://a.example' }),
    ],
    ['without the person herself', 1, (device) => Object.assign(device, { verifiesUser: false })],
    ['signed with another key', 1, forged],
  ])('an answer %s is refused in the same words', async (_what, times, twist) => {
    const { member, device } = await withPasskey()
    const { response, browser } = await signIn(twist(device, member))
    const unknown = await signIn(anAuthenticator())
    expect(response.statusCode).toBe(401)
    expect(response.body).toBe(unknown.response.body)
    expect(browser.cookies.has('__Host-session')).toBe(false)
    const outcomes = (await auditOf(member)).map(({ outcome }) => outcome)
    expect(outcomes).toEqual(Array(times).fill('refused'))
  })

  test('a device that counts back was copied: refused, on record, and the person is told', async () => {
    const { member, device } = await withPasskey({ counter: 7 })
    device.counter = 8
    expect((await signIn(device)).response.statusCode).toBe(200)
    device.counter = 8
    expect((await signIn(device)).response.statusCode).toBe(401)
    expect(await auditOf(member)).toContainEqual(
      expect.objectContaining({ outcome: 'refused', reason: 'passkey: counted-back' }),
    )
    expect(await noticesOf(member)).toContainEqual({ kind: 'passkey-refused' })
  })

  test.each(['persons', 'memberships'] as const)('ended %s: refused', async (table) => {
    const { member, device } = await withPasskey()
    if (table === 'persons')
      await world.admin.db
        .updateTable('persons')
        .set({ endedAt: new Date() })
        .where('id', '=', member.personId)
        .execute()
    else
      await world.admin.db
        .updateTable('memberships')
        .set({ validUntil: '2024-01-07' })
        .where('id', '=', member.id)
        .execute()
    expect((await signIn(device)).response.statusCode).toBe(401)
  })
})
