import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { dayOf } from '../../platform/clock/index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const attempt = { outcome: 'attempted' }

async function aCaseload() {
  const responsible = await world.aMember({ role: 'case_manager' })
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ responsible, peer, openedAt: '2023-06-01T09:00:00Z' })
  const path = `/cases/${made.id}/contacts`
  return { made, path, manager: await world.as(responsible), peer: await world.as(peer) }
}

const sightOf = async (caseId: string) => {
  const [row] = await world.admin.sql('select * from case_sights where case_id = $1', [caseId])
  return row
}

test('one damaged note keeps no other from who works with her', async () => {
  const { path, manager } = await aCaseload()
  const told = (note: string) =>
    manager.post(path, { ...attempt, note }).then((answer) => answer.json().id as string)
  const whole = await told('we had coffee')
  const broken = await told('gone')
  await world.admin.sql(
    `update contact_notes set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where contact_id = $1`,
    [broken],
  )
  const page = (await manager.get(path)).json().items as { id: string; note: { text: unknown } }[]
  const texts = Object.fromEntries(page.map(({ id, note }) => [id, note.text]))
  expect(texts).toEqual({ [whole]: 'we had coffee', [broken]: null })
  expect((await manager.get(`/contacts/${broken}`)).json().note).toMatchObject({ text: null })
})

describe('logging a contact', () => {
  test('an attempt needs only who and when, and when is now', async () => {
    const { made, path, manager } = await aCaseload()
    const response = await manager.post(path, attempt)
    expect(response.statusCode).toBe(201)
    const { id, version } = response.json()
    expect(version).toBe(1)
    const contact = (await manager.get(`/contacts/${id}`)).json()
    expect(contact).toMatchObject({ id, outcome: 'attempted', kind: null, note: null })
    expect(dayOf(new Date(contact.occurredAt))).toBe(world.today)
    expect(await sightOf(made.id)).toMatchObject({ last_spoken_at: null, last_seen_at: null })
  })

  test('what happened is one fact of numbers and codes, and one audit entry about her', async () => {
    const { made, path, manager } = await aCaseload()
    const sent = { outcome: 'spoken', kind: 'street', directMinutes: 25, note: 'her story' }
    const { id } = (await manager.post(path, sent)).json()
    const facts = await world.admin.sql('select * from facts where subject_id = $1', [
      made.subjectId,
    ])
    expect(facts).toMatchObject([{ kind: 'contact-recorded', entity_id: id }])
    expect(facts[0]?.attributes).toEqual({
      outcome: 'spoken',
      kind: 'street',
      directMinutes: 25,
      indirectMinutes: 0,
      travelMinutes: 0,
      thirdPartyMinutes: 0,
      role: 'case_manager',
      organisationId: made.responsible.organisationId,
    })
    const audit = await world.admin.sql('select * from audit_entries where subject_id = $1', [
      made.subjectId,
    ])
    expect(audit).toMatchObject([{ action: 'contact.recorded', entity_id: id, outcome: 'done' }])
  })

  test('a note is sealed at rest and open to her own team', async () => {
    const { made, path, manager } = await aCaseload()
    await manager.post(path, { outcome: 'spoken', note: 'She wants to stop.' })
    const [row] = await world.admin.sql<{ sealed: Buffer }>(
      'select sealed from contact_notes where case_id = $1',
      [made.id],
    )
    expect(row?.sealed.includes(Buffer.from('stop'))).toBe(false)
    const { items } = (await manager.get(path)).json()
    expect(items[0].note).toEqual({ text: 'She wants to stop.', private: false, sharedAt: null })
  })

  test('a late entry never moves her sight back', async () => {
    const { made, path, manager } = await aCaseload()
    const spoken = (occurredAt: string) => manager.post(path, { outcome: 'spoken', occurredAt })
    await spoken('2024-01-05T10:00:00Z')
    expect((await spoken('2023-12-01T10:00:00Z')).statusCode).toBe(201)
    expect((await sightOf(made.id))?.last_spoken_at).toEqual(new Date('2024-01-05T10:00:00Z'))
  })

  test('a case without a sight row yet gets one', async () => {
    const { made, path, manager } = await aCaseload()
    await world.admin.sql('delete from case_sights where case_id = $1', [made.id])
    await manager.post(path, { outcome: 'spoken' })
    expect((await sightOf(made.id))?.last_spoken_at).toBeInstanceOf(Date)
  })

  test('the same key again is one contact; with another body it is refused', async () => {
    const { made, path, manager } = await aCaseload()
    const key = { 'idempotency-key': randomUUID() }
    const first = await manager.post(path, attempt, key)
    const again = await manager.post(path, attempt, key)
    expect([again.statusCode, again.body]).toEqual([201, first.body])
    expect((await manager.post(path, { outcome: 'spoken' }, key)).statusCode).toBe(422)
    const rows = await world.admin.sql('select id from contacts where case_id = $1', [made.id])
    expect(rows).toHaveLength(1)
  })

  test('what cannot be audited does not happen', async () => {
    const { made, path, manager } = await aCaseload()
    await world.admin.sql('revoke insert on audit_entries from stapteam_runtime, stapteam_helpers')
    const response = await manager.post(path, attempt)
    await world.admin.sql('grant insert on audit_entries to stapteam_runtime, stapteam_helpers')
    expect(response.statusCode).toBe(500)
    const rows = await world.admin.sql('select id from contacts where case_id = $1', [made.id])
    expect(rows).toEqual([])
  })
})

describe('bad input', () => {
  test.each([
    [{ ...attempt, occurredAt: '2024-01-09T23:00:00Z' }, '/occurredAt', 'in-the-future'],
    [{ ...attempt, occurredAt: '2023-06-01T08:59:00Z' }, '/occurredAt', 'before-the-case'],
    [{ ...attempt, occurredAt: '2023-11-31T08:00:00Z' }, '/occurredAt', 'format'],
    [{ ...attempt, occurredAt: '2023-12-31T23:59:60Z' }, '/occurredAt', 'pattern'],
    [{ ...attempt, occurredAt: 'yesterday' }, '/occurredAt', 'format'],
    [{}, '/outcome', 'required'],
    [{ outcome: 'met' }, '/outcome', 'enum'],
    [{ ...attempt, mood: 'good' }, '/mood', 'additional-properties'],
    [{ ...attempt, directMinutes: '5' }, '/directMinutes', 'type'],
    [{ ...attempt, directMinutes: -5 }, '/directMinutes', 'minimum'],
    [{ ...attempt, directMinutes: 1000, travelMinutes: 441 }, '/directMinutes', 'over-a-day'],
    [{ ...attempt, domains: ['housing', 'housing'] }, '/domains', 'unique-items'],
    [{ ...attempt, note: '' }, '/note', 'min-length'],
    [{ ...attempt, note: 'a\u0000b' }, '/note', 'pattern'],
  ])('%j gets 400 at %s: %s', async (body, place, code) => {
    const { path, manager } = await aCaseload()
    const response = await manager.post(path, body)
    expect(response.statusCode).toBe(400)
    expect(response.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
  })

  test('a case that is closed takes no contact of today', async () => {
    const { made, path, manager } = await aCaseload()
    await world.admin.db.transaction().execute(async (tx) => {
      for (const table of ['caseOpenings', 'responsibilities'] as const)
        await tx
          .updateTable(table)
          .set({ during: '[2023-06-01 09:00:00+00, 2024-01-02 09:00:00+00)' })
          .where('caseId', '=', made.id)
          .execute()
      await tx
        .updateTable('caseCourses')
        .set({ phase: 'closed', phaseSince: '2024-01-02T09:00:00Z' })
        .where('caseId', '=', made.id)
        .execute()
    })
    expect((await manager.post(path, attempt)).json()).toMatchObject({ code: 'case-closed' })
    const late = { ...attempt, occurredAt: '2024-01-01T09:00:00Z' }
    expect((await manager.post(path, late)).statusCode).toBe(201)
  })
})

describe('who may', () => {
  test('a team colleague logs a contact only under a sharing basis, and without a note', async () => {
    const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
    const hidden = await world.aCase()
    const shared = await world.aCase({ teamSharing: true })
    const unknown = await colleague.post(`/cases/${randomUUID()}/contacts`, attempt)
    const refused = await colleague.post(`/cases/${hidden.id}/contacts`, attempt)
    expect([refused.statusCode, refused.body]).toEqual([404, unknown.body])
    const path = `/cases/${shared.id}/contacts`
    const made = await colleague.post(path, { outcome: 'seen-not-spoken' })
    expect(made.statusCode).toBe(201)
    expect((await colleague.get(`/contacts/${made.json().id}`)).statusCode).toBe(200)
    const note = await colleague.post(path, { ...attempt, note: 'what she said' })
    expect([note.statusCode, note.json().code]).toEqual([409, 'note-only-by-own-team'])
    expect((await colleague.get(path)).statusCode).toBe(404)
  })

  test.each([
    ['coordinator', 403, 200],
    ['process_director', 403, 403],
    ['organisation_manager', 403, 403],
    ['policy_officer', 403, 403],
    ['administrator', 403, 403],
  ] as const)('%s: writing gets %i, reading gets %i', async (role, write, read) => {
    const { path } = await aCaseload()
    const client = await world.as(await world.aMember({ role }))
    expect((await client.post(path, attempt)).statusCode).toBe(write)
    expect((await client.get(path)).statusCode).toBe(read)
  })

  test('a coordinator reads that a contact was, not what was said', async () => {
    const { path, manager } = await aCaseload()
    await manager.post(path, { outcome: 'spoken', note: 'her story' })
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const { items } = (await coordinator.get(path)).json()
    expect(items).toMatchObject([{ outcome: 'spoken', note: null }])
  })

  test('a contact in another programme does not exist here', async () => {
    const programme = await world.aProgramme()
    const made = await world.aCase({ programme })
    const { id } = (
      await (await world.as(made.responsible)).post(`/cases/${made.id}/contacts`, attempt)
    ).json()
    const { manager } = await aCaseload()
    const [foreign, absent] = [
      await manager.get(`/contacts/${id}`),
      await manager.get(`/contacts/${randomUUID()}`),
    ]
    expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body])
  })
})

describe('the note of a peer expert', () => {
  test('is hers alone until she shares it, one by one', async () => {
    const { path, manager, peer } = await aCaseload()
    const { id } = (await peer.post(path, { outcome: 'spoken', note: 'between us' })).json()
    const noteFor = async (client: typeof peer) => (await client.get(path)).json().items[0].note
    expect(await noteFor(peer)).toMatchObject({ text: 'between us', private: true })
    expect(await noteFor(manager)).toBeNull()
    expect((await manager.post(`/contacts/${id}/_share-note`)).statusCode).toBe(404)
    expect((await peer.post(`/contacts/${id}/_share-note`)).statusCode).toBe(200)
    expect(await noteFor(manager)).toMatchObject({ text: 'between us', private: false })
    const again = await peer.post(`/contacts/${id}/_share-note`)
    expect([again.statusCode, again.json().code]).toEqual([409, 'note-already-shared'])
  })

  test('is hers alone again once she withdraws it, and the looks at it stay on record', async () => {
    const { made, path, manager, peer } = await aCaseload()
    const { id } = (await peer.post(path, { outcome: 'spoken', note: 'between us' })).json()
    const unshared = await peer.post(`/contacts/${id}/_withdraw-note`)
    expect([unshared.statusCode, unshared.json().code]).toEqual([409, 'note-not-shared'])
    await peer.post(`/contacts/${id}/_share-note`)
    await manager.get(`/contacts/${id}`)
    expect((await manager.post(`/contacts/${id}/_withdraw-note`)).statusCode).toBe(404)
    expect((await peer.post(`/contacts/${id}/_withdraw-note`)).statusCode).toBe(200)
    expect((await manager.get(`/contacts/${id}`)).json().note).toBeNull()
    expect((await peer.get(`/contacts/${id}`)).json().note.private).toBe(true)
    const facts = await world.admin.sql(
      `select kind, attributes from facts where subject_id = $1 and kind like 'note-%' order by kind`,
      [made.subjectId],
    )
    expect(facts).toEqual([
      { kind: 'note-shared', attributes: {} },
      { kind: 'note-sharing-withdrawn', attributes: {} },
    ])
    const looks = await world.admin.sql(
      `select 1 from audit_entries where subject_id = $1 and entity_id = $2 and action = 'contact.read'`,
      [made.subjectId, id],
    )
    expect(looks.length).toBeGreaterThan(0)
  })

  test('a case manager’s note reaches the peer expert when it is shared', async () => {
    const { path, manager, peer } = await aCaseload()
    const { id } = (await manager.post(path, { outcome: 'spoken', note: 'a plan' })).json()
    expect((await peer.get(`/contacts/${id}`)).json().note).toBeNull()
    await manager.post(`/contacts/${id}/_share-note`)
    expect((await peer.get(`/contacts/${id}`)).json().note.text).toBe('a plan')
  })
})

test('contacts come fifty at a time, the latest first', async () => {
  const { made, path, manager } = await aCaseload()
  await world.admin.sql(
    `insert into contacts (programme_id, case_id, membership_id, occurred_at, outcome, recorded_at)
     select $1, $2, $3, '2024-01-01T10:00:00Z'::timestamptz - n / 2 * interval '1 hour', 'attempted',
       '2024-01-02T10:00:00Z' from generate_series(1, 61) n`,
    [world.programme.id, made.id, made.responsible.id],
  )
  const first = (await manager.get(path)).json()
  expect(first.items).toHaveLength(50)
  const second = (await manager.get(`${path}?before=${first.next}`)).json()
  expect([second.items.length, second.next]).toEqual([11, null])
  const moments = [...first.items, ...second.items].map(({ occurredAt }) => occurredAt)
  expect(moments).toEqual([...moments].sort().reverse())
})
