import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let host: Client
let responsible: Member
let manager: Client
beforeAll(async () => {
  world = await openWorld()
  responsible = await world.aMember({ role: 'case_manager' })
  manager = await world.as(responsible)
})
afterAll(() => world.close())
// Each sender has an hour of her own.
beforeEach(async () => {
  host = await world.as(await world.aMember({ role: 'drop_in_host' }))
})

const send = (client: Client, named: string, more = {}) =>
  client.post('/drop-in/signals', { named, basis: 'danger', message: 'she was followed', ...more })
const messagesOf = async (client: Client, { id }: MadeCase) =>
  (await client.get(`/cases/${id}/messages`)).json().items
const signalsOf = async ({ id }: MadeCase) =>
  (await manager.get('/signals'))
    .json()
    .items.filter((one: { about: { caseId: string } }) => one.about.caseId === id)

describe('a message from De Cirkel', () => {
  test.each([
    ['her number', ({ number }: MadeCase) => number],
    ['her number, as she says it', ({ number }: MadeCase) => ` ${number.toLowerCase()} `],
    ['her alias', ({ alias }: MadeCase) => alias.toUpperCase()],
  ])('by %s comes to her case manager, in words, and to nobody else', async (_, by) => {
    const hers = await world.aCase({ responsible })
    expect((await send(host, by(hers))).statusCode).toBe(201)
    expect(await messagesOf(manager, hers)).toMatchObject([
      { basis: 'danger', words: 'she was followed', noted: null },
    ])
    const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
    expect((await stranger.get(`/cases/${hers.id}/messages`)).statusCode).toBe(404)
    for (const role of ['coordinator', 'process_director', 'drop_in_host', 'nurse'] as const) {
      const other = await world.as(await world.aMember({ role }))
      expect((await other.get(`/cases/${hers.id}/messages`)).statusCode).toBe(403)
    }
  })

  test('stands on the timeline of who reads it, and on no other', async () => {
    const hers = await world.aCase({ responsible })
    await send(host, hers.number)
    const path = `/cases/${hers.id}/timeline`
    expect((await manager.get(path)).body).toContain('message-came')
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const seen = await coordinator.get(path)
    expect([seen.statusCode, seen.body.includes('message-came')]).toEqual([200, false])
  })

  test('stands with who is responsible, and on Vandaag, until somebody has read it', async () => {
    const hers = await world.aCase({ responsible })
    await send(host, hers.number)
    const [message] = await messagesOf(manager, hers)
    expect(await signalsOf(hers)).toContainEqual(
      expect.objectContaining({
        kind: 'message-in-danger',
        entityId: message.id,
        urgency: 'pressing',
        next: { screen: 'case', caseId: hers.id, id: null },
      }),
    )
    const path = `/cases/${hers.id}/messages/${message.id}/_note`
    expect((await manager.post(path, undefined, ifMatch(1))).json().version).toBe(2)
    const again = await manager.post(path, undefined, ifMatch(2))
    expect([again.statusCode, again.json().code]).toEqual([409, 'message-noted'])
    expect(await messagesOf(manager, hers)).toMatchObject([{ noted: { by: 'A case_manager' } }])
    expect((await signalsOf(hers)).map((one: { kind: string }) => one.kind)).not.toContain(
      'message-in-danger',
    )
  })

  test('is told to who is responsible and to who stands in, without a word of it', async () => {
    const hers = await world.aCase({ responsible })
    const standIn = await world.aMember({ role: 'case_manager' })
    await world.admin.db
      .insertInto('caseAssignments')
      .values({
        ...{ programmeId: standIn.programmeId, caseId: hers.id, membershipId: standIn.id },
        ...{ kind: 'stand-in', fromOn: '2024-01-01' },
      })
      .execute()
    await send(host, hers.alias, { basis: 'consent' })
    const told = await world.admin.sql<{ membershipId: string }>(
      `select membership_id as "membershipId" from notices
       where kind = 'message-came' and entity_id = $1`,
      [hers.id],
    )
    expect(new Set(told.map((one) => one.membershipId))).toEqual(
      new Set([responsible.id, standIn.id]),
    )
    expect(await messagesOf(await world.as(standIn), hers)).toHaveLength(1)
  })
})

const closing = {
  reason: 'regular-care',
  destination: 'regular-care',
  circumstances: 'settled',
  assessmentAbsentBecause: 'none yet',
}

describe('whoever sends learns nothing', () => {
  test('the answer is the same for a case, a closed case, another programme and nobody', async () => {
    const closed = await world.aCase({ responsible, lastSpokenAt: '2024-01-07T12:00:00Z' })
    expect((await manager.post(`/cases/${closed.id}/_close`, closing)).statusCode).toBe(200)
    const foreign = await world.aProgramme()
    const abroad = await world.aCase({
      responsible: await world.aMember({ role: 'case_manager', programme: foreign }),
      programme: foreign,
    })
    const known = await world.aCase({ responsible })
    const shapes: object[] = []
    for (const named of [known.number, closed.number, abroad.alias, 'TST-99999', "'; --", '%']) {
      const { statusCode, headers, json } = await send(host, named)
      const { id, version, ...more } = json()
      const { date: _, 'content-length': length, etag, ...rest } = headers
      shapes.push({ statusCode, version, more, length, etag, names: Object.keys(rest).toSorted() })
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
    }
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1)
    expect(await messagesOf(manager, known)).toHaveLength(1)
    const [{ count } = { count: -1 }] = await world.admin.sql<{ count: number }>(
      'select count(*)::int as count from case_messages where case_id = any ($1)',
      [[closed.id, abroad.id]],
    )
    expect(count).toBe(0)
  })

  test('a request that is sent again is answered the same, and is one message', async () => {
    const hers = await world.aCase({ responsible })
    const key = { 'idempotency-key': randomUUID() }
    const body = { named: hers.number, basis: 'consent', message: 'she wants to talk' }
    const first = await host.post('/drop-in/signals', body, key)
    const second = await host.post('/drop-in/signals', body, key)
    expect(second.json()).toEqual(first.json())
    expect(await messagesOf(manager, hers)).toHaveLength(1)
  })

  test('behind the wall stands who sent, why and when, and no more', async () => {
    const hers = await world.aCase({ responsible })
    await send(host, hers.number, { message: 'a red coat' })
    const columns = await world.admin.sql<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_name = 'drop_in_signals' order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual(
      ['programme_id', 'id', 'membership_id', 'basis', 'sent_at', 'recorded_at'].toSorted(),
    )
    const shared = await world.admin.sql(
      `select m.id from case_messages m join drop_in_signals s
       on s.id = m.id or s.id::text = m.key_id or m.key_id like '%' || s.id::text || '%'`,
    )
    expect(shared).toEqual([])
    const audited = await world.admin.sql(
      `select 1 from audit_entries where action = 'drop-in.signal-sent' and subject_id is not null`,
    )
    expect(audited).toEqual([])
    const [plain] = await world.admin.sql<{ plain: boolean }>(
      `select bool_or(position('red coat'::bytea in sealed) > 0) as plain from case_messages`,
    )
    expect(plain).toEqual({ plain: false })
  })

  test('the eleventh within an hour is refused, whoever the first ten were about', async () => {
    const nurse = await world.as(await world.aMember({ role: 'nurse' }))
    const asked = Array.from({ length: 14 }, (_, at) => send(nurse, `TST-${9000 + at}`))
    const codes = (await Promise.all(asked)).map((one) =>
      one.statusCode === 201 ? 'sent' : one.json().code,
    )
    expect(codes.filter((code) => code === 'sent')).toHaveLength(10)
    expect(new Set(codes)).toEqual(new Set(['sent', 'drop-in-signals-too-many']))
  })
})

test.each([
  [{ named: '' }],
  [{ named: 'x'.repeat(41) }],
  [{ message: ' ' }],
  [{ basis: 'curious' }],
  [{ caseId: randomUUID() }],
])('%j gets 400', async (wrong) => {
  expect((await send(host, 'TST-1', wrong)).statusCode).toBe(400)
})
