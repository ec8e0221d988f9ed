import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAuthenticator } from '../../../test/authenticator.ts'
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

const days = 24 * 60 * 60 * 1000

async function invited(member: Member, expiresAt = new Date(Date.now() + 7 * days)) {
  const token = randomBytes(32).toString('base64url')
  const createdAt = new Date(expiresAt.getTime() - 7 * days)
  await world.admin.db
    .insertInto('invitations')
    .values({ personId: member.personId, tokenHash: hashToken(token), createdAt, expiresAt })
    .execute()
  return token
}

async function accept(token: string, browser = aBrowser(world.app), device = anAuthenticator()) {
  const begun = await browser.post('/sign-in/invitation/_options', { token })
  if (begun.statusCode !== 200) return begun
  const body = { credential: device.create(begun.json()), label: 'phone' }
  return browser.post('/sign-in/invitation/_register', body)
}

describe('an invitation', () => {
  test('becomes a passkey and a session, and is then used up', async () => {
    const member = await world.aMember({ role: 'peer_expert' })
    const token = await invited(member)
    const browser = aBrowser(world.app)
    expect((await accept(token, browser)).json().membershipId).toBe(member.id)
    expect((await browser.get('/passkeys')).json().items).toHaveLength(1)
    expect((await accept(token)).statusCode).toBe(401)
  })

  test('two who hold it at once: one gets in', async () => {
    const token = await invited(await world.aMember({ role: 'peer_expert' }))
    const answers = await Promise.all([accept(token), accept(token)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
  })

  test('takes the place of everything she signed in with before', async () => {
    const member = await world.aMember({ role: 'peer_expert' })
    const old = await world.as(member)
    const { codes } = (await old.post('/recovery-codes')).json()
    const browser = aBrowser(world.app)
    expect((await accept(await invited(member), browser)).statusCode).toBe(200)
    expect((await old.get('/session')).statusCode).toBe(401)
    const byCode = await world.nobody.post('/sign-in/recovery-code', { code: codes[0] })
    expect(byCode.statusCode).toBe(401)
  })

  test('over, unknown, or for an account that has ended: refused in the same words', async () => {
    const ended = await world.aMember({ role: 'nurse' })
    const forEnded = await invited(ended)
    await world.admin.db
      .updateTable('persons')
      .set({ endedAt: new Date() })
      .where('id', '=', ended.personId)
      .execute()
    const over = await invited(await world.aMember({ role: 'nurse' }), new Date(Date.now() - 1))
    const unknown = randomBytes(32).toString('base64url')
    const answers = await Promise.all(
      [forEnded, over, unknown].map((token) =>
        world.nobody.post('/sign-in/invitation/_options', { token }),
      ),
    )
    expect(new Set(answers.map(({ statusCode, body }) => statusCode + body)).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(401)
  })

  test('for somebody without a membership today waits for the day', async () => {
    const member = await world.aMember({ role: 'nurse', validFrom: '2024-02-01' })
    const token = await invited(member)
    expect((await accept(token)).statusCode).toBe(401)
    const { usedAt } = await world.admin.db
      .selectFrom('invitations')
      .select('usedAt')
      .where('personId', '=', member.personId)
      .executeTakeFirstOrThrow()
    expect(usedAt).toBeNull()
  })
})
