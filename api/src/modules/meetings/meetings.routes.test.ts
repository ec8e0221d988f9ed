import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let director: Client
let coordinator: Client
let directorId: string
let coordinatorId: string
beforeAll(async () => {
  world = await openWorld()
  const one = await world.aMember({ role: 'process_director' })
  const other = await world.aMember({ role: 'coordinator' })
  directorId = one.id
  coordinatorId = other.id
  director = await world.as(one)
  coordinator = await world.as(other)
})
afterAll(() => world.close())

const when = { plannedOn: '2024-01-08', fromTime: '10:00', minutes: 90 }
const first = ifMatch(1)

const plan = async (invited: string[], kind = 'case-meeting'): Promise<string> => {
  const answer = await director.post('/meetings', { kind, invited, ...when })
  expect(answer.statusCode).toBe(201)
  return answer.json().id
}
const hold = (id: string, attended: string[]) =>
  director.post(`/meetings/${id}/_hold`, { attended }, first)

/** A case meeting of today to which these came, with a case on it. */
async function spokenOf(attended: string[], around: { responsible?: Member } = {}) {
  const case_ = await world.aCase(around)
  const id = await plan([...attended, case_.responsible.id])
  const placed = { caseId: case_.id, cause: 'out-of-sight' }
  expect((await director.post(`/meetings/${id}/cases`, placed)).statusCode).toBe(201)
  expect((await hold(id, [...attended, case_.responsible.id])).statusCode).toBe(200)
  const { cases } = (await director.get(`/meetings/${id}`)).json()
  const manager = await world.as(case_.responsible)
  return { id, case_, manager, agendaCaseId: cases[0].id as string }
}

const writeDown = async (of: Awaited<ReturnType<typeof spokenOf>>) => {
  const said = { agendaCaseId: of.agendaCaseId, text: 'De huisarts belt haar morgen.' }
  const answer = await of.manager.post(`/cases/${of.case_.id}/minutes`, said)
  expect(answer.statusCode).toBe(201)
  return `/cases/${of.case_.id}/minutes/${answer.json().id}`
}

test('the process director plans the case meeting; a coordinator cannot, nor a case manager', async () => {
  const body = { kind: 'case-meeting', invited: [coordinatorId], ...when }
  expect((await coordinator.post('/meetings', body)).json().code).toBe(
    'case-meeting-of-the-director',
  )
  const manager = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await manager.post('/meetings', body)).statusCode).toBe(403)
  expect((await director.get('/meetings')).json().mayPlan).toContain('case-meeting')
})

test('who is invited sees the meeting and hears of it; another finds nothing', async () => {
  const invited = await world.aMember({ role: 'case_manager' })
  const id = await plan([invited.id])
  const client = await world.as(invited)
  expect((await client.get(`/meetings/${id}`)).json()).toMatchObject({ invitedMe: true })
  const notices = (await client.get('/notices')).json().items
  expect(notices).toContainEqual(expect.objectContaining({ kind: 'meeting-planned', entityId: id }))
  const other = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await other.get(`/meetings/${id}`)).statusCode).toBe(404)
  expect((await other.post(`/meetings/${id}/topics`, { topic: 'sleutels' })).statusCode).toBe(404)
})

test('nobody from outside the programme is invited, nor who has no part in meetings', async () => {
  const abroad = await world.aMember({
    role: 'case_manager',
    programme: await world.aProgramme(),
  })
  const nurse = await world.aMember({ role: 'nurse' })
  for (const { id } of [abroad, nurse]) {
    const body = { kind: 'team', invited: [id], ...when }
    expect((await director.post('/meetings', body)).statusCode).toBe(404)
  }
})

test.each([
  ['plannedOn', '2024-01-05', '/plannedOn'],
  ['fromTime', '25:00', '/fromTime'],
  ['minutes', 5, '/minutes'],
  ['invited', [], '/invited'],
  ['about', 'over STAP-017', '/about'],
])('a meeting with %s %s is bad input', async (field, value, path) => {
  const body = { kind: 'team', invited: [coordinatorId], ...when, [field]: value }
  const answer = await director.post('/meetings', body)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
})

test('no woman can be found on an agenda or in a decision', async () => {
  const { id, case_ } = await spokenOf([])
  const topic = `Hoe gaat het met ${case_.alias.toUpperCase()}?`
  const placed = await director.post(`/meetings/${id}/topics`, { topic })
  expect(placed.json().faults).toMatchObject([{ path: '/topic', code: 'names-a-person' }])
  const body = { decision: 'Bel over TST-101.', ownerMembershipId: directorId, dueOn: '2024-01-12' }
  const decided = await director.post(`/meetings/${id}/decisions`, body)
  expect(decided.json().faults).toMatchObject([{ path: '/decision', code: 'names-a-person' }])
  await expect(
    world.admin.sql(`update meetings set about = 'over STAP-017' where id = $1`, [id]),
  ).rejects.toThrow('names_no_case')
})

test('the agenda is proposed from what asks for somebody, and what is on it is not proposed again', async () => {
  const lost = await world.aCase({ lastSpokenAt: '2023-11-01T10:00:00Z' })
  const id = await plan([coordinatorId])
  const proposals = async () => (await director.get(`/meetings/${id}/proposals`)).json().items
  const own = (items: { caseId: string }[]) => items.filter(({ caseId }) => caseId === lost.id)
  expect(own(await proposals())).toMatchObject([{ causes: ['out-of-sight'] }])
  const placed = { caseId: lost.id, cause: 'out-of-sight' }
  await director.post(`/meetings/${id}/cases`, placed)
  expect(own(await proposals())).toEqual([])
  const { cases } = (await director.get(`/meetings/${id}`)).json()
  await director.post(`/meetings/${id}/cases/${cases[0].id}/_drop`)
  expect(own(await proposals())).toHaveLength(1)
})

test('a case manager puts her own case on the agenda, and knows of no other that is on it', async () => {
  const mine = await world.aCase()
  const other = await world.aCase()
  const id = await plan([mine.responsible.id])
  await director.post(`/meetings/${id}/cases`, { caseId: other.id, cause: 'asked' })
  const client = await world.as(mine.responsible)
  const place = (caseId: string) => client.post(`/meetings/${id}/cases`, { caseId, cause: 'asked' })
  expect((await place(mine.id)).statusCode).toBe(201)
  expect((await place(other.id)).statusCode).toBe(404)
  const { cases } = (await client.get(`/meetings/${id}`)).json()
  expect(cases.map(({ caseId }: { caseId: string }) => caseId)).toEqual([mine.id])
})

test('a meeting of tomorrow is not held yet, and one that was held stays as it is', async () => {
  const body = { kind: 'team', invited: [coordinatorId], ...when, plannedOn: '2024-01-09' }
  const { id } = (await director.post('/meetings', body)).json()
  expect((await hold(id, [])).json().code).toBe('meeting-to-come')
  const today = await plan([coordinatorId], 'team')
  expect((await hold(today, [randomUUID()])).statusCode).toBe(404)
  expect((await hold(today, [coordinatorId])).statusCode).toBe(200)
  const move = { plannedOn: '2024-01-09', fromTime: '11:00' }
  const moved = await director.post(`/meetings/${today}/_move`, move, ifMatch(2))
  expect(moved.json().code).toBe('meeting-held')
  await expect(
    world.admin.sql('update meeting_invitations set attended = true where meeting_id = $1', [
      today,
    ]),
  ).rejects.toThrow('written when the meeting is held')
  await expect(
    world.admin.sql(`update meetings set state = 'planned', settled_at = null where id = $1`, [
      today,
    ]),
  ).rejects.toThrow('stays so')
})

test('a meeting that is written down days later was held on its own day', async () => {
  const id = await plan([coordinatorId])
  await world.admin.sql(`update meetings set planned_on = '2024-01-04' where id = $1`, [id])
  expect((await hold(id, [coordinatorId])).statusCode).toBe(200)
  const facts = await world.admin.sql(
    `select kind, (occurred_at at time zone 'Europe/Amsterdam')::date::text as day from facts where entity_id = $1`,
    [id],
  )
  expect(facts).toEqual([{ kind: 'meeting-held', day: '2024-01-04' }])
})

test('two who hold it at the same time: one of them, and the other hears that it changed', async () => {
  const id = await plan([coordinatorId], 'team')
  const answers = await Promise.all([1, 2, 3].map(() => hold(id, [coordinatorId])))
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412, 412])
})

test('minutes land on that case only: who was there reads them, and nobody else who directs', async () => {
  const peer = await world.aMember({ role: 'peer_expert' })
  const of = await spokenOf([directorId])
  const path = await writeDown(of)
  const text = 'De huisarts belt haar morgen.'
  expect((await of.manager.get(path)).json()).toMatchObject({
    text,
    readers: [expect.objectContaining({ membershipId: directorId })],
  })
  expect((await director.get(path)).json().text).toBe(text)
  expect((await coordinator.get(path)).statusCode).toBe(404)
  expect((await (await world.as(peer)).get(path)).statusCode).toBe(404)
  const officer = await world.as(await world.aMember({ role: 'policy_officer' }))
  expect((await officer.get(path)).statusCode).toBe(403)
  const elsewhere = await world.aCase({ responsible: of.case_.responsible })
  const wrong = path.replace(of.case_.id, elsewhere.id)
  expect((await of.manager.get(wrong)).statusCode).toBe(404)
  const rows = await world.admin.sql('select to_jsonb(m)::text as row from meeting_minutes m')
  expect(rows.filter(({ row }) => String(row).includes('huisarts'))).toEqual([])
})

test('of a case on an agenda there are minutes once; a second time is told so', async () => {
  const of = await spokenOf([])
  await writeDown(of)
  const said = { agendaCaseId: of.agendaCaseId, text: 'Nog een keer.' }
  const again = await of.manager.post(`/cases/${of.case_.id}/minutes`, said)
  expect([again.statusCode, again.json().code]).toEqual([409, 'minutes-there'])
})

test('who was invited and did not come reads no minutes', async () => {
  const case_ = await world.aCase()
  const id = await plan([coordinatorId, case_.responsible.id])
  await director.post(`/meetings/${id}/cases`, { caseId: case_.id, cause: 'asked' })
  await hold(id, [case_.responsible.id])
  const { cases } = (await director.get(`/meetings/${id}`)).json()
  const manager = await world.as(case_.responsible)
  const path = await writeDown({ id, case_, manager, agendaCaseId: cases[0].id })
  expect((await coordinator.get(path)).statusCode).toBe(404)
  expect((await manager.get(path)).json().readers).toEqual([])
})

test('nothing is written down of a meeting that was not held', async () => {
  const case_ = await world.aCase()
  const id = await plan([case_.responsible.id])
  await director.post(`/meetings/${id}/cases`, { caseId: case_.id, cause: 'asked' })
  const { cases } = (await director.get(`/meetings/${id}`)).json()
  const manager = await world.as(case_.responsible)
  const said = { agendaCaseId: cases[0].id, text: 'te vroeg' }
  const answer = await manager.post(`/cases/${case_.id}/minutes`, said)
  expect([answer.statusCode, answer.json().code]).toEqual([409, 'meeting-not-held'])
})

test('minutes are corrected at their version, and stand on her timeline', async () => {
  const of = await spokenOf([directorId])
  const path = await writeDown(of)
  const text = 'De huisarts belt overmorgen.'
  expect((await of.manager.post(`${path}/_correct`, { text }, ifMatch(9))).statusCode).toBe(412)
  expect((await of.manager.post(`${path}/_correct`, { text }, first)).json().version).toBe(2)
  expect((await director.get(path)).json().text).toBe(text)
  const timeline = (await of.manager.get(`/cases/${of.case_.id}/timeline`)).json().items
  expect(timeline.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['case-discussed', 'minutes-corrected']),
  )
})

test('what stood there before a correction stays for who works with her, and is not for who was there', async () => {
  const of = await spokenOf([directorId])
  const path = await writeDown(of)
  const before = (await of.manager.get(path)).json()
  expect(before.earlier).toEqual([])
  await of.manager.post(`${path}/_correct`, { text: 'De huisarts belt overmorgen.' }, first)
  await of.manager.post(`${path}/_correct`, { text: 'Zij belt de huisarts zelf.' }, ifMatch(2))
  const own = (await of.manager.get(path)).json()
  expect(own.text).toBe('Zij belt de huisarts zelf.')
  const { text, writtenBy } = before
  expect(own.earlier).toMatchObject([
    { text: 'De huisarts belt overmorgen.', writtenBy },
    { text, writtenBy },
  ])
  const seen = (await director.get(path)).json()
  expect([seen.text, seen.earlier]).toEqual([own.text, []])
  const kept = await world.admin.sql(
    'select to_jsonb(v)::text as row from meeting_minute_versions v where case_id = $1',
    [of.case_.id],
  )
  expect(kept).toHaveLength(2)
  expect(JSON.stringify(kept)).not.toContain('huisarts')
  await expect(
    world.admin.sql(`set local role stapteam_runtime; delete from meeting_minute_versions`),
  ).rejects.toThrow('permission denied')
})

test('a process director who was not there reads them when they are shared under a basis that runs', async () => {
  const other = await world.aMember({ role: 'process_director' })
  const client = await world.as(other)
  const of = await spokenOf([directorId])
  const path = await writeDown(of)
  const to = { toMembershipId: other.id, untilOn: '2024-02-01' }
  const without = await of.manager.post(`${path}/_share`, to, first)
  expect([without.statusCode, without.json().code]).toEqual([409, 'share-without-basis'])
  await world.admin.sql(
    `insert into consents (programme_id, case_id, purpose, ground, basis, from_on, until_on, membership_id)
     values ($1, $2, 'safety-house-sharing', 'legal-basis', 'convenant', '2024-01-01', '2024-03-01', $3)`,
    [world.programme.id, of.case_.id, of.case_.responsible.id],
  )
  const late = await of.manager.post(`${path}/_share`, { ...to, untilOn: '2024-04-01' }, first)
  expect(late.json().faults).toMatchObject([{ code: 'after-the-basis' }])
  const outside = { ...to, toMembershipId: coordinatorId }
  expect((await of.manager.post(`${path}/_share`, outside, first)).statusCode).toBe(404)
  expect((await client.get(path)).statusCode).toBe(404)
  expect((await of.manager.post(`${path}/_share`, to, first)).statusCode).toBe(200)
  expect((await client.get(path)).json().text).toContain('huisarts')
  await of.manager.post(`${path}/_withdraw-share`, undefined, ifMatch(2))
  expect((await client.get(path)).statusCode).toBe(404)
  // Shared again, it ends with its basis, and the minutes can still be corrected.
  await of.manager.post(`${path}/_share`, to, ifMatch(3))
  await world.admin.sql(`update consents set withdrawn_on = '2024-01-08' where case_id = $1`, [
    of.case_.id,
  ])
  expect((await client.get(path)).statusCode).toBe(404)
  const corrected = await of.manager.post(`${path}/_correct`, { text: 'anders' }, ifMatch(4))
  expect(corrected.json().version).toBe(5)
  expect((await of.manager.get(path)).json().shared).toBeNull()
  // What was corrected since it was read is not shared unread.
  expect((await of.manager.post(`${path}/_share`, to, ifMatch(4))).statusCode).toBe(412)
})
