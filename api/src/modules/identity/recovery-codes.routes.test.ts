import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBrowser } from '../../../test/browser.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function withCodes() {
  const member = await world.aMember({ role: 'nurse' })
  const { token = '' } = await world.as(member)
  const browser = aBrowser(world.app, { '__Host-session': token })
  const { codes } = (await browser.post('/recovery-codes')).json() as { codes: string[] }
  return { member, browser, codes }
}

const signIn = (code: unknown, browser = aBrowser(world.app)) =>
  browser.post('/sign-in/recovery-code', { code })

describe('recovery codes', () => {
  test('are ten, shown once, and kept as hashes only', async () => {
    const { codes, member } = await withCodes()
    expect(new Set(codes).size).toBe(10)
    const rows = await world.admin.db
      .selectFrom('recoveryCodes')
      .select(['locator', 'hash'])
      .where('personId', '=', member.personId)
      .execute()
    expect(rows).toHaveLength(10)
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$/)
    const secrets = codes.map((code) => code.replaceAll('-', '').slice(8))
    expect(secrets.some((secret) => JSON.stringify(rows).includes(secret))).toBe(false)
  })

  test('a repeated request does not show them again', async () => {
    const client = await world.as(await world.aMember({ role: 'nurse' }))
    const key = { 'idempotency-key': '6f1f3f0e-2f3c-4a52-9a45-1f8d6d7c2b10' }
    expect((await client.post('/recovery-codes', undefined, key)).statusCode).toBe(201)
    const again = await client.post('/recovery-codes', undefined, key)
    expect(again.json()).toMatchObject({ status: 409, code: 'answered-once' })
  })

  test('one lets its person in, once, and she is told', async () => {
    const { codes, member } = await withCodes()
    const [code = ''] = codes
    const browser = aBrowser(world.app)
    expect((await signIn(code.toLowerCase(), browser)).json().membershipId).toBe(member.id)
    expect((await browser.get('/recovery-codes')).json().left).toBe(9)
    expect((await signIn(code)).statusCode).toBe(401)
    const notices = await world.admin.db
      .selectFrom('notices')
      .select('kind')
      .where('membershipId', '=', member.id)
      .execute()
    expect(notices).toEqual([{ kind: 'recovery-code-used' }])
  })

  test('two at once with the same code: one gets in', async () => {
    const [code] = (await withCodes()).codes
    const answers = await Promise.all([signIn(code), signIn(code)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
  })

  test('new ones end the old ones', async () => {
    const { browser, codes } = await withCodes()
    await browser.post('/recovery-codes')
    expect((await signIn(codes[3])).statusCode).toBe(401)
    expect((await browser.get('/recovery-codes')).json().left).toBe(10)
  })

  test('unknown, misspelt and half right are refused in the same words', async () => {
    const { codes, member } = await withCodes()
    const [code = ''] = codes
    const wrong = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`
    const typed = [wrong, 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', 'no code at all']
    const answers = await Promise.all(typed.map((text) => signIn(text)))
    expect(new Set(answers.map(({ statusCode, body }) => statusCode + body)).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(401)
    const refused = await world.admin.db
      .selectFrom('auditEntries')
      .select('reason')
      .where('personId', '=', member.personId)
      .where('action', '=', 'session.refused')
      .execute()
    expect(refused).toEqual([{ reason: 'recovery-code: wrong-code' }])
  })

  test.each([[''], [12], [null], ['x'.repeat(61)]])('%j is bad input', async (code) => {
    expect((await signIn(code)).statusCode).toBe(400)
  })
})
