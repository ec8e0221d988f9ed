import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A case that passed from one to the other on a day, by hand: history as it was. */
async function aScene(on = '2024-01-04T12:00:00Z') {
  const case_ = await world.aCase({ lastSpokenAt: '2024-01-02T10:00:00Z' })
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  await world.admin.sql(
    `with ended as (update responsibilities set during = tstzrange(lower(during), $2::timestamptz)
       where case_id = $1 returning programme_id)
     insert into responsibilities (programme_id, case_id, membership_id, during, manner, introduced_at)
     select programme_id, $1, $3, tstzrange($2::timestamptz, null), 'handover', $2::timestamptz from ended`,
    [case_.id, on, successor.id],
  )
  const former = await world.as(case_.responsible)
  const hers = await world.as(successor)
  return { ...case_, successor, former, hers, path: `/cases/${case_.id}/late-writes` }
}

const late = { occurredAt: '2024-01-03T20:00:00Z', outcome: 'spoken', directMinutes: 30 }

test('what the former case manager writes late waits in the tray of the new one, unread by others', async () => {
  const { former, hers, path, id, number } = await aScene()
  expect((await former.post(`/cases/${id}/contacts`, { outcome: 'spoken' })).statusCode).toBe(404)
  expect((await former.post(path, { ...late, note: 'She was at the bridge.' })).statusCode).toBe(
    201,
  )
  const [waiting] = (await hers.get('/late-writes')).json().items
  expect(waiting).toMatchObject({
    caseId: id,
    number,
    part: 'receiver',
    note: 'She was at the bridge.',
    totalMinutes: 30,
    state: 'waiting',
  })
  const mine = (await former.get('/late-writes')).json().items
  expect(mine).toMatchObject([{ caseId: id, part: 'writer', note: null, state: 'waiting' }])
  expect((await former.get(`/cases/${id}`)).statusCode).toBe(404)
})

test('accepted, it is a contact of who wrote it, with its note and on its day', async () => {
  const { former, hers, path, id, responsible, subjectId } = await aScene()
  const { id: written } = (await former.post(path, { ...late, note: 'At the bridge.' })).json()
  expect((await hers.post(`${path}/${written}/_accept`)).statusCode).toBe(200)
  const [contact] = (await hers.get(`/cases/${id}/contacts`)).json().items
  expect(contact).toMatchObject({
    occurredAt: '2024-01-03T20:00:00.000Z',
    by: { membershipId: responsible.id },
    directMinutes: 30,
    note: { text: 'At the bridge.' },
  })
  const sights = await world.admin.sql(
    'select last_spoken_at from case_sights where case_id = $1',
    [id],
  )
  expect(sights).toEqual([{ last_spoken_at: new Date('2024-01-03T20:00:00Z') }])
  const facts = await world.admin.sql(
    'select kind from facts where subject_id = $1 order by kind',
    [subjectId],
  )
  expect(facts.map(({ kind }) => kind)).toEqual(['contact-recorded', 'late-write-recorded'])
  const told = await world.admin.sql('select kind from notices where membership_id = $1', [
    responsible.id,
  ])
  expect(told).toEqual([{ kind: 'late-write-accepted' }])
})

test('returned, it goes back with a word of why, and is not lost', async () => {
  const { former, hers, path, id } = await aScene()
  const { id: written } = (await former.post(path, late)).json()
  expect((await hers.post(`${path}/${written}/_return`, { reason: 'double' })).statusCode).toBe(200)
  expect((await former.get('/late-writes')).json().items).toMatchObject([
    { state: 'returned', returnReason: 'double' },
  ])
  expect((await hers.get(`/cases/${id}/contacts`)).json().items).toEqual([])
})

test('it is accepted or returned once', async () => {
  const { former, hers, path } = await aScene()
  const { id: written } = (await former.post(path, late)).json()
  const answers = await Promise.all([
    hers.post(`${path}/${written}/_accept`),
    hers.post(`${path}/${written}/_return`, { reason: 'other' }),
  ])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
})

test('not for who never answered for her, who still does, or who did too long ago', async () => {
  const { path, hers } = await aScene()
  const other = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await other.post(path, late)).statusCode).toBe(404)
  expect((await hers.post(path, late)).statusCode).toBe(404)
  const long = await aScene('2023-11-01T12:00:00Z')
  expect((await long.former.post(long.path, late)).statusCode).toBe(404)
})

test.each([
  ['ahead of now', '2024-01-20T10:00:00Z', 'in-the-future'],
  ['before she answered for her', '2022-01-20T10:00:00Z', 'before-responsible'],
])('what lies %s is bad input', async (_what, occurredAt, code) => {
  const { former, path } = await aScene()
  expect((await former.post(path, { ...late, occurredAt })).json()).toMatchObject({
    status: 400,
    faults: [{ path: '/occurredAt', code }],
  })
})

test('a day holds no more than 24 hours: of one late contact, nor of all that waits together', async () => {
  const { former, path } = await aScene()
  const tooLong = { path: '/directMinutes', code: 'over-a-day' }
  const whole = { ...late, directMinutes: 1200, indirectMinutes: 300 }
  expect((await former.post(path, whole)).json()).toMatchObject({ status: 400, faults: [tooLong] })
  const most = { ...late, directMinutes: 1400 }
  expect((await former.post(path, most)).statusCode).toBe(201)
  expect((await former.post(path, { ...late, directMinutes: 41 })).json()).toMatchObject({
    faults: [tooLong],
  })
  expect((await former.post(path, { ...late, directMinutes: 40 })).statusCode).toBe(201)
})
