import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let made: MadeCase
let asker: Member
let client: Client
let officer: Member
beforeAll(async () => {
  world = await openWorld()
  officer = await world.aMember({ role: 'privacy_officer', organisation: 'municipality' })
})
beforeEach(async () => {
  made = await world.aCase()
  asker = await world.aMember({ role: 'case_manager' })
  client = await world.as(asker)
})
afterAll(() => world.close())

const reason = 'She was seen hurt near the canal.'
const open = (more: object = {}) =>
  client.post('/emergency-accesses', { caseNumber: made.number, reason, ...more })
const auditOf = (subjectId: string) =>
  world.admin.sql('select * from audit_entries where subject_id = $1 order by position', [
    subjectId,
  ])
const shift = (id: string, by: string) =>
  world.admin.sql(
    `update emergency_accesses set opened_at = opened_at - $2::interval, ends_at = ends_at - $2::interval
     where id = $1`,
    [id, by],
  )
/** Whether the actor reaches her now, as the database tells. */
const reaches = async () =>
  (await client.post('/emergency-accesses', { caseNumber: made.number, reason })).json().code ===
  'emergency-access-running'

describe('opening', () => {
  test('by number, for eight hours of real time when nothing else is asked', async () => {
    const response = await open()
    expect(response.statusCode).toBe(201)
    const access = (await client.get(`/emergency-accesses/${response.json().id}`)).json()
    expect(access).toMatchObject({
      reason,
      running: true,
      case: { id: made.id, number: made.number },
      by: { membershipId: asker.id },
    })
    const hours = (Date.parse(access.endsAt) - Date.parse(access.openedAt)) / 3_600_000
    expect(hours).toBeCloseTo(8, 2)
    expect(Math.abs(Date.parse(access.openedAt) - Date.now())).toBeLessThan(60_000)
  })

  test('tells her case manager and the privacy officers, of this programme and of that day', async () => {
    const gone = { role: 'privacy_officer', validUntil: '2023-12-31' } as const
    await world.aMember(gone)
    await world.aMember({ role: 'privacy_officer', programme: await world.aProgramme() })
    const { id } = (await open()).json()
    const notices = await world.admin.sql('select * from notices where entity_id = $1', [id])
    expect(notices.map(({ membership_id }) => membership_id).sort()).toEqual(
      [made.responsible.id, officer.id].sort(),
    )
    expect(notices[0]?.kind).toBe('emergency-access-opened')
  })

  test('is on record by its id, as an emergency and as a look from outside', async () => {
    const { id } = (await open()).json()
    const [entry] = await auditOf(made.subjectId)
    expect(entry).toMatchObject({
      action: 'emergency-access.opened',
      entity_id: id,
      reason: `emergency:${id}`,
      emergency: true,
    })
    const marked = await world.admin.sql('select * from outside_looks where entry_id = $1', [
      entry?.id,
    ])
    expect(marked).toHaveLength(1)
  })

  test('a number that does not exist gets 404, and the attempt is on record', async () => {
    const response = await open({ caseNumber: 'TST-99999' })
    expect(response.statusCode).toBe(404)
    const [entry] = await world.admin.sql(
      'select * from audit_entries where membership_id = $1 order by position desc limit 1',
      [asker.id],
    )
    expect(entry).toMatchObject({
      outcome: 'refused',
      emergency: true,
      reason: 'unknown-number',
      subject_id: null,
    })
  })

  test('what was typed about her stays out of the sealed audit, in every outcome', async () => {
    await open()
    await open()
    await open({ caseNumber: 'TST-99999' })
    const found = await world.admin.sql(
      'select * from audit_entries e where strpos(e::text, $1) > 0',
      [reason.slice(4)],
    )
    expect(found).toEqual([])
  })

  test('a number of another programme is as absent as any', async () => {
    const foreign = await world.aCase({ programme: await world.aProgramme() })
    const [there, absent] = [
      await open({ caseNumber: foreign.number }),
      await open({ caseNumber: 'TST-99999' }),
    ]
    expect([there.statusCode, there.body]).toEqual([404, absent.body])
  })

  test('a coordinator opens it on a case she sees; a case manager cannot by an id out of sight', async () => {
    const path = `/cases/${made.id}/emergency-accesses`
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    expect((await coordinator.post(path, { reason, hours: 2 })).statusCode).toBe(201)
    expect((await client.post(path, { reason })).statusCode).toBe(404)
  })

  test('one’s own case needs none, and one runs at a time', async () => {
    const own = await world.as(made.responsible)
    const refused = await own.post('/emergency-accesses', { caseNumber: made.number, reason })
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'emergency-access-own-case'])
    await open()
    expect((await open()).json().code).toBe('emergency-access-running')
  })

  test.each([
    [{ reason: 'danger' }, '/reason'],
    [{ reason: '            ' }, '/reason'],
    [{ hours: 9 }, '/hours'],
    [{ hours: 0 }, '/hours'],
    [{ hours: 1.5 }, '/hours'],
    [{ caseNumber: 'her name' }, '/caseNumber'],
  ])('%j gets 400 at %s', async (more, path) => {
    const response = await open(more)
    expect(response.statusCode).toBe(400)
    expect(response.json().faults[0].path).toBe(path)
  })

  test.each([
    ['peer_expert', 403],
    ['process_director', 403],
    ['privacy_officer', 403],
    ['administrator', 403],
  ] as const)('%s gets %i', async (role, status) => {
    const other = await world.as(await world.aMember({ role }))
    const response = await other.post('/emergency-accesses', { caseNumber: made.number, reason })
    expect(response.statusCode).toBe(status)
  })

  test('what cannot be told or audited is not opened', async () => {
    await world.admin.sql('revoke insert on notices from stapteam_runtime')
    const response = await open()
    await world.admin.sql('grant insert on notices to stapteam_runtime')
    expect(response.statusCode).toBe(500)
    const rows = await world.admin.sql('select id from emergency_accesses where case_id = $1', [
      made.id,
    ])
    expect(rows).toEqual([])
  })
})

describe('while it runs and after', () => {
  test('it ends by itself', async () => {
    const { id } = (await open()).json()
    expect(await reaches()).toBe(true)
    await shift(id, '8 hours')
    const access = (await client.get(`/emergency-accesses/${id}`)).json()
    expect(access).toMatchObject({ running: false, endedAt: null, case: null })
    expect((await client.post(`/emergency-accesses/${id}/_end`)).json().code).toBe(
      'emergency-access-ended',
    )
  })

  test('a database that is asked for more than eight hours refuses', async () => {
    const { id } = (await open()).json()
    const longer = `update emergency_accesses set ends_at = opened_at + interval '9 hours' where id = $1`
    await expect(world.admin.sql(longer, [id])).rejects.toThrow('check constraint')
  })

  test('who opened it ends it, nobody else', async () => {
    const { id } = (await open({ hours: 1 })).json()
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const path = `/emergency-accesses/${id}/_end`
    expect((await coordinator.post(path)).statusCode).toBe(404)
    const key = { 'idempotency-key': randomUUID() }
    expect((await client.post(path, undefined, key)).json()).toEqual({ id, version: 2 })
    expect((await client.post(path, undefined, key)).json()).toEqual({ id, version: 2 })
    expect((await client.get(`/emergency-accesses/${id}`)).json()).toMatchObject({
      running: false,
      case: null,
    })
    const facts = await world.admin.sql('select kind from facts where subject_id = $1', [
      made.subjectId,
    ])
    expect(facts.map(({ kind }) => kind).sort()).toEqual([
      'emergency-access-ended',
      'emergency-access-opened',
    ])
  })

  test('a coordinator reads a note through it, and that is on record as an emergency', async () => {
    const manager = await world.as(made.responsible)
    const contacts = `/cases/${made.id}/contacts`
    await manager.post(contacts, { outcome: 'spoken', note: 'where she sleeps' })
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const noteNow = async () => (await coordinator.get(contacts)).json().items[0].note
    expect(await noteNow()).toBeNull()
    const { id } = (
      await coordinator.post(`/cases/${made.id}/emergency-accesses`, { reason })
    ).json()
    expect(await noteNow()).toMatchObject({ text: 'where she sleeps' })
    const entries = await auditOf(made.subjectId)
    const reads = entries.filter(({ action }) => action === 'contacts.read')
    expect(reads.map((entry) => [entry.emergency, entry.reason])).toEqual([
      [false, null],
      [true, `emergency:${id}`],
    ])
  })
})

describe('reviewing', () => {
  test('the privacy officer sees who, when and why under a reference, and no case', async () => {
    const { id } = (await open()).json()
    const { items } = (await (await world.as(officer)).get('/emergency-accesses')).json()
    const [access] = items.filter((one: { id: string }) => one.id === id)
    expect(access).toMatchObject({ case: null, reason, reference: made.subjectId.slice(0, 8) })
    expect(JSON.stringify(access)).not.toContain(made.id)
    expect(JSON.stringify(access)).not.toContain(made.number)
  })

  test('happens when it is over, once', async () => {
    const { id } = (await open()).json()
    const desk = await world.as(officer)
    const review = () => desk.post(`/emergency-accesses/${id}/_review`, { finding: 'Justified.' })
    expect((await review()).json().code).toBe('emergency-access-running')
    await shift(id, '9 hours')
    expect((await review()).json()).toEqual({ id, version: 2 })
    expect((await review()).json().code).toBe('emergency-access-reviewed')
    const access = (
      await (await world.as(made.responsible)).get(`/emergency-accesses/${id}`)
    ).json()
    expect(access.review).toMatchObject({ finding: 'Justified.', by: 'A privacy_officer' })
  })

  test('is not for who opened it, nor under another membership', async () => {
    const { id } = (await open()).json()
    expect(
      (await client.post(`/emergency-accesses/${id}/_review`, { finding: 'x' })).statusCode,
    ).toBe(403)
    await shift(id, '9 hours')
    const both = await world.aMember({ role: 'privacy_officer', personId: asker.personId })
    const response = await (await world.as(both)).post(`/emergency-accesses/${id}/_review`, {
      finding: 'Justified.',
    })
    expect([response.statusCode, response.json().code]).toEqual([409, 'second-person-needed'])
  })

  test('others’ emergency accesses do not exist for a colleague', async () => {
    const { id } = (await open()).json()
    const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
    const [hidden, absent] = [
      await colleague.get(`/emergency-accesses/${id}`),
      await colleague.get(`/emergency-accesses/${randomUUID()}`),
    ]
    expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])
  })
})
