import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let one: Member
let other: Member
let asOne: Client
let asOther: Client

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  one = await world.aMember({ role: 'case_manager' })
  other = await world.aMember({ role: 'case_manager' })
  asOne = await world.as(one)
  asOther = await world.as(other)
})
afterAll(() => world.close())

type Ask = (text: string, ...values: unknown[]) => Promise<string | null>

/** One transaction of runtime, as injected SQL would have it. @returns the first value of each statement */
async function injected<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await world.pools.runtime.connect()
  try {
    await client.query('begin')
    return await work(async (text, ...values) => {
      const { rows } = await client.query({ text, values, rowMode: 'array' })
      return rows[0]?.[0] ?? null
    })
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const actor = 'select app.actor_membership()'
const remembered = `select current_setting('app.remembered_actor')`
const state = `select set_config($1, $2, true)`
const kept = 'app.remembered_actor'

test('who entered is remembered in the transaction, also after the session ended', async () => {
  const found = await injected(async (ask) => {
    await ask('select app.enter($1)', asOne.token)
    await world.admin.sql('update sessions set ended_at = now() where membership_id = $1', [one.id])
    return ask(actor)
  })
  expect(found).toBe(one.id)
})

test('a memory whose words were changed is not believed', async () => {
  const found = await injected(async (ask) => {
    await ask('select app.enter($1)', asOne.token)
    const memory = (await ask(remembered)) ?? ''
    await ask(state, kept, memory.replaceAll(one.id, other.id))
    return ask(actor)
  })
  expect(found).toBe(one.id)
})

test('a memory of another transaction is not believed', async () => {
  const memory = await injected(async (ask) => {
    await ask('select app.enter($1)', asOne.token)
    return ask(remembered)
  })
  const found = await injected(async (ask) => {
    await ask(state, kept, memory)
    const alone = await ask(actor)
    await ask(state, 'app.session', asOther.token)
    return [alone, await ask(actor)]
  })
  expect(found).toEqual([null, other.id])
})

test('a memory does not outlive the token it was made for', async () => {
  const found = await injected(async (ask) => {
    await ask('select app.enter($1)', asOne.token)
    await ask(state, 'app.session', '')
    return ask(actor)
  })
  expect(found).toBeNull()
})

test('cases that were pinned by oneself are not believed', async () => {
  const made = await world.aCase()
  const found = await injected(async (ask) => {
    await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
    await ask(state, 'app.pinned_own', `${'0'.repeat(64)}{${made.id}}`)
    return ask(`select $1::uuid = any (app.cases_for('contacts', 'read'))`, made.id)
  })
  expect(found).toBe(false)
})

test.each([
  ['the secret', 'select secret from memory_seals'],
  ['what makes a seal', `select app.seal_memory('x', 'y', 'z')`],
  ['what writes a memory', `select app.remember('remembered_actor', '')`],
])('runtime has no use of %s', async (_, text) => {
  await expect(injected((ask) => ask(text))).rejects.toMatchObject({ code: '42501' })
})

test('after a crash, which empties it, a new secret is made', async () => {
  await world.admin.sql('truncate memory_seals')
  expect((await asOne.get('/cases')).statusCode).toBe(200)
  expect(await world.admin.sql('select from memory_seals')).toHaveLength(1)
})
