import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let made: MadeCase
let client: Client
let contacts: string
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  made = await world.aCase()
  client = await world.as(made.responsible)
  contacts = `/cases/${made.id}/contacts`
})
afterAll(() => world.close())

const attempt = { outcome: 'attempted' }
const once = () => ({ 'idempotency-key': randomUUID() })

const recorded = async () =>
  (await world.admin.sql('select from contacts where case_id = $1', [made.id])).length

const auditOf = (membershipId: string) =>
  world.admin.sql<{ action: string; outcome: string; subject_id: string | null }>(
    'select action, outcome, subject_id from audit_entries where membership_id = $1 order by position',
    [membershipId],
  )

/** Transactions that a request began and nobody ended. */
async function leftOpen(): Promise<number> {
  const [found] = await world.admin.sql<{ count: number }>(
    `select count(*) from pg_stat_activity
     where datname = current_database() and usename = 'stapteam_runtime' and state like 'idle in%'`,
  )
  return found?.count ?? -1
}

describe('a write that is sent again', () => {
  test('happens once, and answers the same', async () => {
    const key = once()
    const answers = [
      await client.post(contacts, attempt, key),
      await client.post(contacts, attempt, key),
    ]
    const [first, second] = answers.map(({ statusCode, body }) => ({ statusCode, body }))
    expect(first?.statusCode).toBe(201)
    expect(second).toEqual(first)
    expect(await recorded()).toBe(1)
  })

  test('happens once when all arrive at the same moment', async () => {
    const key = once()
    const sent = Array.from({ length: 8 }, () => client.post(contacts, attempt, key))
    const answers = await Promise.all(sent)
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(await recorded()).toBe(1)
    expect(await leftOpen()).toBe(0)
  })

  test('is the same with its fields in another order', async () => {
    const key = once()
    await client.post(contacts, { outcome: 'spoken', directMinutes: 5 }, key)
    const again = await client.post(contacts, { directMinutes: 5, outcome: 'spoken' }, key)
    expect(again.statusCode).toBe(201)
    expect(await recorded()).toBe(1)
  })

  test.each<[string, (key: { 'idempotency-key': string }) => Promise<{ statusCode: number }>]>([
    ['another body', (key) => client.post(contacts, { outcome: 'spoken' }, key)],
    [
      'another path',
      async (key) => {
        const other = await world.aCase({ responsible: made.responsible })
        return client.post(`/cases/${other.id}/contacts`, attempt, key)
      },
    ],
    ['another If-Match', (key) => client.post(contacts, attempt, { ...key, ...ifMatch(1) })],
  ])('with %s gets 422', async (_, again) => {
    const key = once()
    await client.post(contacts, attempt, key)
    expect((await again(key)).statusCode).toBe(422)
    expect(await recorded()).toBe(1)
  })

  test('by somebody else under the same key is a write of hers', async () => {
    const key = once()
    const second = await world.aMember({ role: 'case_manager' })
    made = await world.aCase({ second })
    const path = `/cases/${made.id}/contacts`
    const both = [await world.as(made.responsible), await world.as(second)]
    const ids = await Promise.all(
      both.map(async (who) => (await who.post(path, attempt, key)).json().id),
    )
    expect(new Set(ids).size).toBe(2)
  })

  test('reads under today’s rights: who has lost her case is told nothing', async () => {
    const key = once()
    await client.post(contacts, attempt, key)
    const next = await world.aMember({ role: 'case_manager' })
    await world.admin.sql('update responsibilities set membership_id = $1 where case_id = $2', [
      next.id,
      made.id,
    ])
    expect((await client.post(contacts, attempt, key)).statusCode).toBe(404)
  })

  test('after it failed is tried anew', async () => {
    const key = once()
    const ahead = { ...attempt, occurredAt: '2099-01-01T10:00:00Z' }
    expect((await client.post(contacts, ahead, key)).statusCode).toBe(400)
    expect((await client.post(contacts, attempt, key)).statusCode).toBe(201)
  })
})

describe('on record', () => {
  test('is what was done, what was refused and what failed, with whom it was about', async () => {
    const { id } = made.responsible
    await client.post(contacts, attempt)
    await client.get('/people')
    await client.post('/organisations', {
      slug: 'x',
      name: 'X',
      kind: 'care',
      chainFrom: '2024-01-01',
    })
    await client.get(`/cases/${randomUUID()}`)
    const own = { caseNumber: made.number, reason: 'she is mine already' }
    expect((await client.post('/emergency-accesses', own)).statusCode).toBe(409)
    expect(await auditOf(id)).toEqual([
      { action: 'contact.recorded', outcome: 'done', subject_id: made.subjectId },
      { action: 'person.listed', outcome: 'refused', subject_id: null },
      { action: 'organisation.added', outcome: 'refused', subject_id: null },
      { action: 'case.opened', outcome: 'refused', subject_id: null },
      { action: 'emergency-access.opened', outcome: 'failed', subject_id: null },
    ])
  })

  test('is nothing of what was malformed or of nobody', async () => {
    await client.post(contacts, { outcome: 'sung' })
    await world.nobody.get('/cases')
    expect(await auditOf(made.responsible.id)).toEqual([])
  })

  test('or it does not happen', async () => {
    await world.admin.sql(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
       create trigger refuse before insert on audit_entries for each row execute function refuse()`,
    )
    expect((await client.post(contacts, attempt)).statusCode).toBe(500)
    expect((await client.get(contacts)).statusCode).toBe(500)
    await world.admin.sql('drop trigger refuse on audit_entries')
    expect(await recorded()).toBe(0)
    expect(await leftOpen()).toBe(0)
  })
})

test('a request that is refused half-way leaves no transaction open', async () => {
  const refused = [
    () => client.post(contacts, { outcome: 'sung' }),
    () => client.get('/people'),
    () => client.get(`/cases/${randomUUID()}`),
    () => client.post(contacts, attempt, { 'idempotency-key': 'x' }),
    () => client.get('/cases/no-id'),
  ]
  // More of them than there are connections.
  for (let round = 0; round < 5; round += 1) await Promise.all(refused.map((ask) => ask()))
  expect(await leftOpen()).toBe(0)
  expect((await client.get('/cases')).statusCode).toBe(200)
})

test('a session is kept awake by use, and no other is', async () => {
  await world.as(made.responsible)
  await world.admin.sql(
    `update sessions set last_seen_at = now() - interval '10 minutes' where membership_id = $1`,
    [made.responsible.id],
  )
  await client.get('/session')
  const seen = await world.admin.sql<{ recent: boolean }>(
    `select last_seen_at > now() - interval '1 minute' as recent from sessions
     where membership_id = $1 order by opened_at`,
    [made.responsible.id],
  )
  expect(seen).toEqual([{ recent: true }, { recent: false }])
})
