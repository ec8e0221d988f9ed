import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { LogEntry } from './access-log.schema.ts'

let world: World
let made: MadeCase
let manager: Client
let officer: Client
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(await world.aMember({ role: 'privacy_officer' }))
})
beforeEach(async () => {
  made = await world.aCase({ teamSharing: true })
  manager = await world.as(made.responsible)
})
afterAll(() => world.close())

const attempt = { outcome: 'attempted' }
const reason = 'She was seen hurt near the canal.'
const entries = async (client: Client, path: string): Promise<LogEntry[]> =>
  (await client.get(path)).json().items

describe('the log of a case', () => {
  test('tells her case manager who looked, as what, at what, and that she reads it herself', async () => {
    await manager.post(`/cases/${made.id}/contacts`, attempt)
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    await coordinator.get(`/cases/${made.id}/contacts`)
    const path = `/cases/${made.id}/access-log`
    const first = await entries(manager, path)
    expect(first.map(({ action, by }) => [action, by?.role, by?.organisation])).toEqual([
      ['contacts.read', 'coordinator', 'iriszorg'],
      ['contact.recorded', 'case_manager', 'iriszorg'],
    ])
    expect(first[0]).toMatchObject({
      case: { id: made.id, number: made.number },
      by: { name: 'A coordinator' },
      outcome: 'done',
      emergency: false,
      outsideOwnCaseload: false,
    })
    expect((await entries(manager, path))[0]).toMatchObject({ action: 'access-log.read' })
  })

  test('shows an emergency with its reason', async () => {
    const asker = await world.as(await world.aMember({ role: 'case_manager' }))
    await asker.post('/emergency-accesses', { caseNumber: made.number, reason })
    const [entry] = await entries(manager, `/cases/${made.id}/access-log`)
    expect(entry).toMatchObject({
      action: 'emergency-access.opened',
      reason,
      emergency: true,
      outsideOwnCaseload: true,
    })
  })

  test('a look by a colleague on the street stays marked after she became her case manager', async () => {
    const member = await world.aMember({ role: 'case_manager' })
    const colleague = await world.as(member)
    const log = () => colleague.post(`/cases/${made.id}/contacts`, attempt)
    await log()
    await world.admin.db
      .insertInto('caseAssignments')
      .values({
        programmeId: world.programme.id,
        caseId: made.id,
        membershipId: member.id,
        kind: 'second',
        fromOn: world.today,
      })
      .execute()
    await log()
    const found = await entries(manager, `/cases/${made.id}/access-log`)
    expect(found.map(({ outsideOwnCaseload }) => outsideOwnCaseload)).toEqual([false, true])
  })

  test('a look that was refused stands in it, whoever tried and why it was refused', async () => {
    const { id } = await world.aCase()
    const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
    const nurse = await world.as(await world.aMember({ role: 'nurse' }))
    expect((await stranger.get(`/cases/${made.id}/identity`)).statusCode).toBe(404)
    expect((await nurse.get(`/cases/${made.id}`)).statusCode).toBe(403)
    expect((await stranger.get(`/cases/${id}`)).statusCode).toBe(404)
    const found = await entries(manager, `/cases/${made.id}/access-log`)
    expect(found.map(({ by, outcome }) => [by?.role, outcome])).toEqual([
      ['nurse', 'refused'],
      ['case_manager', 'refused'],
    ])
  })

  test.each([
    ['coordinator', 403],
    ['process_director', 403],
    ['peer_expert', 403],
    ['administrator', 403],
    ['case_manager', 404],
  ] as const)('a %s gets %i', async (role, status) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get(`/cases/${made.id}/access-log`)).statusCode).toBe(status)
  })

  test('comes fifty at a time, and a page goes on where the one before ended', async () => {
    await world.admin.sql(
      `insert into audit_entries (programme_id, subject_id, action, resource, outcome, trace_id, span_id)
       select $1, $2, 'contact.read', 'contacts', 'done', 't', n::text from generate_series(1, 60) n`,
      [world.programme.id, made.subjectId],
    )
    const path = `/cases/${made.id}/access-log`
    const first = (await manager.get(path)).json()
    const second = (await manager.get(`${path}?before=${first.next}`)).json()
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null])
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(60)
  })
})

describe('the log of the programme', () => {
  test('gives the officer a reference instead of a case, and the officer’s reading is a look', async () => {
    await manager.post(`/cases/${made.id}/contacts`, attempt)
    const reference = made.subjectId.slice(0, 8)
    const body = (await officer.get(`/access-log?reference=${reference}`)).body
    expect(JSON.parse(body).items).toMatchObject([
      { action: 'contact.recorded', reference, case: null },
    ])
    for (const secret of [made.id, made.number, made.alias, made.subjectId])
      expect(body).not.toContain(secret)
    const [latest] = await entries(manager, `/cases/${made.id}/access-log`)
    expect(latest).toMatchObject({ action: 'access-log.read', by: { role: 'privacy_officer' } })
  })

  test('the officer reaches the log of a case without seeing the case', async () => {
    await manager.post(`/cases/${made.id}/contacts`, attempt)
    const found = await entries(officer, `/cases/${made.id}/access-log`)
    expect(found).toMatchObject([{ action: 'contact.recorded', case: null }])
    expect((await officer.get(`/cases/${randomUUID()}/access-log`)).statusCode).toBe(404)
  })

  test('narrows to looks from outside one’s own caseload', async () => {
    const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
    await manager.post(`/cases/${made.id}/contacts`, attempt)
    await colleague.post(`/cases/${made.id}/contacts`, attempt)
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    await coordinator.get(`/cases/${made.id}/contacts`)
    await coordinator.post(`/cases/${made.id}/emergency-accesses`, { reason })
    await coordinator.get(`/cases/${made.id}/contacts`)
    const reference = made.subjectId.slice(0, 8)
    const found = await entries(
      officer,
      `/access-log?outsideOwnCaseload=true&reference=${reference}`,
    )
    expect(found.map(({ action, by, emergency }) => [action, by?.role, emergency])).toEqual([
      ['contacts.read', 'coordinator', true],
      ['emergency-access.opened', 'coordinator', true],
      ['contact.recorded', 'case_manager', false],
    ])
  })

  test('holds one’s own cases for a case manager, and nothing of another programme for anyone', async () => {
    await manager.post(`/cases/${made.id}/contacts`, attempt)
    const foreign = await world.aCase({ programme: await world.aProgramme() })
    await (await world.as(foreign.responsible)).post(`/cases/${foreign.id}/contacts`, attempt)
    const own = await entries(manager, '/access-log')
    expect(new Set(own.map((entry) => entry.case?.id))).toEqual(new Set([made.id]))
    const all = await entries(officer, '/access-log')
    expect(all.map(({ reference }) => reference)).not.toContain(foreign.subjectId.slice(0, 8))
  })

  test.each([
    ['reference=her', 400],
    ['reference=ABCDEF12', 400],
    ['outsideOwnCaseload=perhaps', 400],
    ['before=1', 400],
    ['name=x', 400],
  ])('%s gets %i', async (query, status) => {
    expect((await officer.get(`/access-log?${query}`)).statusCode).toBe(status)
  })
})
