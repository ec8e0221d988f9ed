import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { matrix } from './matrix.ts'

let world: World
let made: MadeCase
let client: Client
let trips = 0

beforeAll(async () => {
  world = await openWorld()
  // Each time PostgreSQL is ready for more, one round trip is over.
  const count = (connected: PoolClient) =>
    (connected as unknown as Connected).connection.on('readyForQuery', () => {
      trips += 1
    })
  world.pools.runtime.on('connect', count)
})
beforeEach(async () => {
  made = await world.aCase()
  client = await world.as(made.responsible)
  // Connections are open, and each statement is known.
  await client.get('/cases')
  trips = 0
})
afterAll(() => world.close())

type Connected = { connection: { on(event: 'readyForQuery', listener: () => void): void } }

const note = { outcome: 'spoken', kind: 'street', directMinutes: 20, note: 'We had coffee.' }

const auditOf = (membershipId: string) =>
  world.admin.sql(
    'select action, outcome, subject_id from audit_entries where membership_id = $1 order by position',
    [membershipId],
  )

describe('round trips of the requests that are made most', () => {
  test('the caseload is one', async () => {
    expect((await client.get('/cases')).json().items).toHaveLength(1)
    expect(trips).toBe(1)
  })

  test('the contacts of a case, with notes decrypted, are one', async () => {
    await client.post(`/cases/${made.id}/contacts`, note)
    trips = 0
    const page = await client.get(`/cases/${made.id}/contacts`)
    expect(page.json().items[0].note.text).toBe(note.note)
    expect(trips).toBe(1)
  })

  test('logging a contact is two', async () => {
    expect((await client.post(`/cases/${made.id}/contacts`, note)).statusCode).toBe(201)
    expect(trips).toBe(2)
  })
})

describe('a request of one flight', () => {
  test('tells who may not come before what is wrong with the request', async () => {
    const officer = await world.aMember({ role: 'policy_officer' })
    const asOfficer = await world.as(officer)
    const asked = await asOfficer.get('/cases/no-id/contacts')
    const written = await asOfficer.post('/cases/no-id/contacts', {}, { 'idempotency-key': 'x' })
    expect([asked.statusCode, written.statusCode]).toEqual([403, 403])
    const refused = { outcome: 'refused', subject_id: null }
    expect(await auditOf(officer.id)).toEqual([
      { action: 'contacts.read', ...refused },
      { action: 'contact.recorded', ...refused },
    ])
    expect((await client.get('/cases/no-id/contacts')).statusCode).toBe(400)
    const nameless = await client.post(`/cases/${made.id}/contacts`, note, {
      'idempotency-key': 'x',
    })
    expect(nameless.json().faults[0].path).toBe('/headers/idempotency-key')
  })

  test('of a session that has ended is 401, and nothing is on record', async () => {
    await world.admin.sql('update sessions set ended_at = now() where membership_id = $1', [
      made.responsible.id,
    ])
    const path = `/cases/${made.id}/contacts`
    const answers = [
      await client.get('/cases'),
      await client.get(path),
      await client.post(path, note),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401])
    expect(await auditOf(made.responsible.id)).toHaveLength(1)
  })

  test('answers out of reach as absent, byte for byte, and both looks are on record', async () => {
    const other = await world.as(await world.aMember({ role: 'case_manager' }))
    const paths = [made.id, randomUUID()].map((id) => `/cases/${id}/contacts`)
    const [hidden, absent] = await Promise.all(paths.map((path) => other.get(path)))
    expect(hidden?.statusCode).toBe(404)
    expect(hidden?.body).toBe(absent?.body)
    const looks = await world.admin.sql(
      `select subject_id from audit_entries where outcome = 'refused' and entity_id = $1`,
      [made.id],
    )
    expect(looks).toEqual([{ subject_id: made.subjectId }])
  })

  test('names in the audit whom an empty caseload was about: nobody', async () => {
    const idle = await world.aMember({ role: 'case_manager' })
    expect((await (await world.as(idle)).get('/cases')).json()).toEqual({ items: [] })
    expect(await auditOf(idle.id)).toEqual([
      { action: 'cases.listed', outcome: 'done', subject_id: null },
    ])
  })
})

// app.log_contact asks for the first of these cells only.
test('whoever logs a contact moves her sight and records the fact', () => {
  for (const role of ['case_manager', 'peer_expert'] as const) {
    const relations = expect.arrayContaining([...(matrix.contacts[role]?.write ?? [])])
    expect(matrix.sight[role]?.write).toEqual(relations)
    expect(matrix.timeline[role]?.write).toEqual(relations)
  }
})
