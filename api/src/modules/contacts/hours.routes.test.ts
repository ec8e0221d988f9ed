import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const team = { workedOn: '2024-01-05', kind: 'team', minutes: 60 }

async function aWorker() {
  const member = await world.aMember({ role: 'case_manager', validFrom: '2023-06-01' })
  return { member, client: await world.as(member) }
}

const faultsOf = (response: { json(): { faults?: { path: string; code: string }[] } }) =>
  (response.json().faults ?? []).map(({ path, code }) => `${path} ${code}`)

describe('hours without a case', () => {
  test('are entered by who worked them, and stand in her week', async () => {
    const { client } = await aWorker()
    const response = await client.post('/hours', team)
    expect(response.statusCode).toBe(201)
    const { id } = response.json()
    const week = (await client.get('/week?on=2024-01-03')).json()
    expect([week.from, week.until]).toEqual(['2024-01-01', '2024-01-07'])
    expect(week.days[4]).toMatchObject({ day: '2024-01-05', minutes: 60, contacts: [] })
    expect(week.days[4].hours).toEqual([{ id, ...team, withdrawn: false, earlier: [], version: 1 }])
    expect(week.minutes).toMatchObject({ withoutCase: 60, direct: 0, total: 60 })
  })

  test('a correction keeps the value before it; withdrawn counts as nothing and stays readable', async () => {
    const { client } = await aWorker()
    const { id } = (await client.post('/hours', team)).json()
    const path = `/hours/${id}/_correct`
    const better = { ...team, kind: 'training', minutes: 90 }
    expect((await client.post(path, better, ifMatch(1))).json()).toEqual({ id, version: 2 })
    expect((await client.post(path, team, ifMatch(1))).statusCode).toBe(412)
    await client.post(`/hours/${id}/_withdraw`, undefined, ifMatch(2))
    const entry = (await client.get(`/hours/${id}`)).json()
    expect(entry).toMatchObject({ ...better, withdrawn: true, version: 3 })
    expect(entry.earlier).toMatchObject([better, team])
    expect((await client.get('/week?on=2024-01-05')).json().minutes.total).toBe(0)
    const again = await client.post(path, team, ifMatch(3))
    expect([again.statusCode, again.json().code]).toEqual([409, 'hours-withdrawn'])
  })

  test('what was worked is a fact about nobody else', async () => {
    const { client } = await aWorker()
    const { id } = (await client.post('/hours', team)).json()
    const facts = await world.admin.sql('select * from facts where entity_id = $1', [id])
    expect(facts).toMatchObject([{ kind: 'hours-recorded', subject_id: null }])
  })

  test.each([
    [{ ...team, minutes: 0 }, '/minutes minimum'],
    [{ ...team, minutes: -5 }, '/minutes minimum'],
    [{ ...team, minutes: 7.5 }, '/minutes type'],
    [{ ...team, minutes: 1441 }, '/minutes maximum'],
    [{ ...team, kind: 'rest' }, '/kind enum'],
    [{ ...team, workedOn: '2024-01-09' }, '/workedOn in-the-future'],
    [{ ...team, workedOn: '2023-05-31' }, '/workedOn before-membership'],
    [{ ...team, workedOn: '2024-02-30' }, '/workedOn format'],
    [{ kind: 'team', minutes: 5 }, '/workedOn required'],
  ])('%j gets 400: %s', async (body, fault) => {
    const { client } = await aWorker()
    const response = await client.post('/hours', body)
    expect(response.statusCode).toBe(400)
    expect(faultsOf(response)).toContain(fault)
  })
})

describe('a day holds 24 hours', () => {
  test('of contacts and hours together, on the day as it is in Amsterdam', async () => {
    const { member, client } = await aWorker()
    const made = await world.aCase({ responsible: member })
    const contact = (occurredAt: string, directMinutes: number) =>
      client.post(`/cases/${made.id}/contacts`, { outcome: 'spoken', occurredAt, directMinutes })
    expect((await contact('2024-01-04T23:30:00Z', 1000)).statusCode).toBe(201)
    expect((await client.post('/hours', { ...team, minutes: 440 })).statusCode).toBe(201)
    expect(faultsOf(await client.post('/hours', { ...team, minutes: 1 }))).toEqual([
      '/minutes over-a-day',
    ])
    const over = await contact('2024-01-05T22:59:00Z', 1)
    expect([over.statusCode, ...faultsOf(over)]).toEqual([400, '/directMinutes over-a-day'])
    expect((await contact('2024-01-05T23:00:00Z', 1)).statusCode).toBe(201)
    expect((await contact('2024-01-05T12:00:00Z', 0)).statusCode).toBe(201)
  })

  test('of one person, under whichever membership', async () => {
    const { member, client } = await aWorker()
    const peer = await world.aMember({ role: 'peer_expert', personId: member.personId })
    await client.post('/hours', { ...team, minutes: 1400 })
    const response = await (await world.as(peer)).post('/hours', { ...team, minutes: 60 })
    expect(faultsOf(response)).toEqual(['/minutes over-a-day'])
  })

  test('two at once do not get past it: one is in, the other is refused', async () => {
    const { member, client } = await aWorker()
    const made = await world.aCase({ responsible: member })
    const occurredAt = '2024-01-05T10:00:00Z'
    const contact = { outcome: 'spoken', occurredAt, directMinutes: 800 }
    for (let round = 0; round < 3; round += 1) {
      const { member: other, client: own } = await aWorker()
      const hers = await world.aCase({ responsible: other })
      const both = await Promise.all([
        own.post('/hours', { ...team, minutes: 800 }),
        own.post(`/cases/${hers.id}/contacts`, contact),
      ])
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400])
    }
    expect((await client.post(`/cases/${made.id}/contacts`, contact)).statusCode).toBe(201)
  })

  test('a correction counts instead of what it corrects', async () => {
    const { client } = await aWorker()
    const { id } = (await client.post('/hours', { ...team, minutes: 1400 })).json()
    const whole = { ...team, minutes: 1440 }
    expect((await client.post(`/hours/${id}/_correct`, whole, ifMatch(1))).statusCode).toBe(200)
  })
})

describe('who sees hours', () => {
  test('oneself, and who leads the organisation; each other’s do not exist', async () => {
    const { client } = await aWorker()
    const { id } = (await client.post('/hours', team)).json()
    const lead = await world.as(await world.aMember({ role: 'organisation_manager' }))
    expect((await lead.get(`/hours/${id}`)).statusCode).toBe(200)
    const elsewhere = { role: 'organisation_manager', organisation: 'ldh' } as const
    const { client: colleague } = await aWorker()
    for (const other of [await world.as(await world.aMember(elsewhere)), colleague]) {
      const [foreign, absent] = [
        await other.get(`/hours/${id}`),
        await other.get(`/hours/${randomUUID()}`),
      ]
      expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body])
    }
    expect((await colleague.post(`/hours/${id}/_correct`, team, ifMatch(1))).statusCode).toBe(404)
    expect((await lead.post(`/hours/${id}/_correct`, team, ifMatch(1))).statusCode).toBe(403)
  })
})

test('of a case that passed to another her week keeps the time, and nothing of the case', async () => {
  const { member, client } = await aWorker()
  const made = await world.aCase({ responsible: member })
  const contact = { outcome: 'spoken', occurredAt: '2024-01-05T10:00:00Z', directMinutes: 45 }
  await client.post(`/cases/${made.id}/contacts`, contact)
  const dayOf = async () => (await client.get('/week?on=2024-01-05')).json().days[4]
  expect((await dayOf()).contacts).toMatchObject([{ case: { number: made.number } }])
  const next = await world.aMember({ role: 'case_manager' })
  await world.admin.sql('update responsibilities set membership_id = $1 where case_id = $2', [
    next.id,
    made.id,
  ])
  expect(await dayOf()).toMatchObject({ minutes: 45, contacts: [{ case: null }] })
  expect(JSON.stringify(await dayOf())).not.toContain(made.number)
})
