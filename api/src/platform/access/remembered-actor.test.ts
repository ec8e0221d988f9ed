import { Client as Connection } from 'pg'
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
const sealed = `select current_setting('app.remembered_actor_seal')`
const state = `select set_config($1, $2, true)`
const kept = 'app.remembered_actor'
const seal = 'app.remembered_actor_seal'

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

test('a memory of another transaction is not believed, on the same connection either', async () => {
  const found = await injected(async (ask) => {
    await ask('select app.enter($1)', asOne.token)
    const [memory, seen] = [await ask(remembered), await ask(sealed)]
    await ask('commit')
    await ask('begin')
    await ask(state, 'app.session', asOne.token)
    await world.admin.sql('update sessions set ended_at = now() where membership_id = $1', [one.id])
    await ask(state, kept, memory)
    await ask(state, seal, seen)
    const again = await ask(actor)
    await ask('select app.enter($1)', asOther.token)
    await ask(state, kept, memory)
    await ask(state, seal, seen)
    return [again, await ask(actor)]
  })
  expect(found).toEqual([null, other.id])
})

test('where nobody entered there is no memory to believe', async () => {
  const client = new Connection({ connectionString: world.pools.runtime.options.connectionString })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(state, [kept, one.id.repeat(5)])
    await client.query(state, [seal, '0'.repeat(64)])
    await expect(client.query(actor)).rejects.toMatchObject({ code: '55000' })
  } finally {
    await client.end()
  }
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
    await ask(state, 'app.pinned_own', `{${made.id}}`)
    await ask(state, 'app.pinned_own_seal', await ask(sealed))
    return ask(`select $1::uuid = any (app.cases_for('contacts', 'read'))`, made.id)
  })
  expect(found).toBe(false)
})

const lookAt = (caseId: string) =>
  [
    `select subject_id from app.look_at($1, 'contacts', 'read', null,
      row('contacts.read', 'contacts', repeat('a', 32), repeat('b', 16))::app.recording)`,
    caseId,
  ] as const
const reached = `select array_to_string(app.cases_for('contacts', 'read'), ',')`

test('a flight that looked at one case reaches that one from then on, and no other of hers', async () => {
  const [first, second] = [
    await world.aCase({ responsible: one }),
    await world.aCase({ responsible: one }),
  ]
  const found = await injected(async (ask) => {
    await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
    const looked = await ask(...lookAt(first.id))
    const other = 'select count(*) from cases where id = $1'
    return [looked, await ask(reached), await ask(other, second.id), await ask(other, first.id)]
  })
  expect(found).toEqual([first.subjectId, first.id, 0, 1])
})

test('a flight that looked at a case that is not hers reaches none', async () => {
  const [own, foreign] = [await world.aCase({ responsible: one }), await world.aCase()]
  const found = await injected(async (ask) => {
    await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
    return [
      await ask(...lookAt(foreign.id)),
      await ask(reached),
      await ask('select count(*) from cases where id = $1', own.id),
    ]
  })
  expect(found).toEqual([null, '', 0])
})

test('which case a flight is about cannot be said by oneself', async () => {
  const [own, foreign] = [await world.aCase({ responsible: one }), await world.aCase()]
  const found = await injected(async (ask) => {
    await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
    await ask(state, 'app.only_case', foreign.id)
    await ask(state, 'app.only_case_seal', await ask(sealed))
    return ask(reached)
  })
  expect(found).toBe(own.id)
})

test('that one answers for a case cannot be said by oneself', async () => {
  const foreign = await world.aCase()
  const found = await injected(async (ask) => {
    await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
    await ask(state, 'app.answers', `${foreign.id}${one.id}y`)
    await ask(state, 'app.answers_seal', await ask(sealed))
    return ask(...lookAt(foreign.id))
  })
  expect(found).toBeNull()
})

test('whether one answers for a case is asked once in a flight, and anew in the next', async () => {
  const own = await world.aCase({ responsible: one })
  const said = () =>
    injected(async (ask) => {
      await ask('select app.admit($1, $2, $3)', asOne.token, 'contacts', 'read')
      await ask(...lookAt(own.id))
      return ask(`select current_setting('app.answers')`)
    })
  expect(await said()).toBe(`${own.id}${one.id}y`)
  await world.admin.sql('update responsibilities set membership_id = $1 where case_id = $2', [
    other.id,
    own.id,
  ])
  expect(await said()).toBe(`${own.id}${one.id}n`)
})

test.each([
  ['the secret', `select currval('app.memory_secret')`],
  ['where the secret is kept', 'select last_value from app.memory_secret_half'],
  ['what draws a secret', `select setval('app.memory_secret', 1)`],
  ['what makes a seal', `select app.seal_memory('y', 'z')`],
  ['what reads a memory', `select app.recall('remembered_actor')`],
  ['what writes a memory', `select app.remember('remembered_actor', '')`],
  ['what says which case a flight is about', `select app.look_only_at(gen_random_uuid())`],
])('runtime has no use of %s', async (_, text) => {
  await expect(injected((ask) => ask(text))).rejects.toMatchObject({ code: '42501' })
})
