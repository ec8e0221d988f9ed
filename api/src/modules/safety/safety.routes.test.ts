import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { stepsAfter } from './steps.rules.ts'
import { incidentSteps } from './steps.schema.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function scene() {
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ peer })
  const manager = await world.as(made.responsible)
  const asPeer = await world.as(peer)
  const path = `/cases/${made.id}`
  const read = async (by = manager) => (await by.get(`${path}/safety`)).json()
  const incident = (body: object = {}, by = asPeer) =>
    by.post(`${path}/incidents`, {
      kind: 'threat',
      occurredOn: '2024-01-05',
      words: 'a man waited at the corner',
      ...body,
    })
  const take = (id: string, step: string, by = asPeer) =>
    by.post(`${path}/incidents/${id}/_take-step`, { step, outcome: 'done' })
  return { ...made, peer, manager, asPeer, path, read, incident, take }
}

const words = {
  signs: 'he calls every hour',
  helps: 'to walk',
  whomToCall: 'her sister',
  safePlaces: 'the library',
  notToDo: 'call at night',
}

describe('her safety plan', () => {
  test('is replaced as a whole, and never over what a colleague wrote meanwhile', async () => {
    const { manager, path, read } = await scene()
    const write = (replaces: string | null, signs = words.signs) =>
      manager.post(`${path}/safety-plans`, { ...words, signs, reviewOn: '2024-02-08', replaces })
    const { id } = (await write(null)).json()
    expect((await write(null)).json().code).toBe('safety-plan-written-meanwhile')
    expect((await write(id, 'he is back in town')).statusCode).toBe(201)
    expect((await read()).plan).toMatchObject({
      signs: 'he is back in town',
      helps: 'to walk',
      reviewOn: '2024-02-08',
      reviewDue: false,
    })
  })

  test.each([
    ['today', '2024-01-08', 'not-ahead'],
    ['next year', '2025-01-08', 'too-far-away'],
  ])('that is looked at again %s is refused', async (_, reviewOn, code) => {
    const { manager, path } = await scene()
    const body = { ...words, reviewOn, replaces: null }
    const refused = await manager.post(`${path}/safety-plans`, body)
    expect(refused.json().faults).toMatchObject([{ path: '/reviewOn', code }])
  })

  test('is read by her peer expert and written by her case manager', async () => {
    const { asPeer, path } = await scene()
    const body = { ...words, reviewOn: '2024-02-08', replaces: null }
    expect((await asPeer.post(`${path}/safety-plans`, body)).statusCode).toBe(403)
    expect((await asPeer.get(`${path}/safety`)).statusCode).toBe(200)
  })
})

describe('an incident', () => {
  test('that her peer expert records is told to who is responsible, without content', async () => {
    const { incident, responsible, read } = await scene()
    const { id } = (await incident()).json()
    const told = await world.admin.sql(
      'select kind, entity_id from notices where membership_id = $1',
      [responsible.id],
    )
    expect(told).toEqual([{ kind: 'incident-recorded', entity_id: id }])
    const [fact] = await world.admin.sql(
      `select (occurred_at at time zone 'Europe/Amsterdam')::date::text as day from facts where entity_id = $1`,
      [id],
    )
    expect(fact).toEqual({ day: '2024-01-05' })
    expect((await read()).incidents).toMatchObject([
      { kind: 'threat', words: 'a man waited at the corner', endedOn: null },
    ])
  })

  test('stays open until nothing is left to do, and each step is taken once', async () => {
    const { incident, take, read } = await scene()
    const { id } = (await incident()).json()
    for (const step of stepsAfter('threat')) {
      expect((await read()).incidents[0].endedOn).toBeNull()
      expect((await take(id, step)).statusCode).toBe(200)
    }
    expect((await read()).incidents[0].endedOn).toBe(world.today)
    expect((await take(id, 'danger-now')).json().code).toBe('safety-ended')
  })

  test('of sexual violence points to the centre for it, and another does not', async () => {
    expect(stepsAfter('sexual')).toEqual(incidentSteps)
    const { incident, take } = await scene()
    const { id } = (await incident({ kind: 'robbery' })).json()
    expect((await take(id, 'sexual-assault-centre')).json().code).toBe('no-such-step')
    await take(id, 'danger-now')
    expect((await take(id, 'danger-now')).json().code).toBe('step-taken-already')
  })

  test('of tomorrow is refused', async () => {
    const { incident } = await scene()
    expect((await incident({ occurredOn: '2024-01-09' })).json().faults).toMatchObject([
      { path: '/occurredOn', code: 'in-the-future' },
    ])
  })
})

describe('that she is missing', () => {
  test('is reported once at a time and ends with how she was found', async () => {
    const { manager, path, read } = await scene()
    const body = { lastSeenOn: '2024-01-02', words: 'not at any of her places' }
    const report = () => manager.post(`${path}/missing-reports`, body)
    const { id } = (await report()).json()
    expect((await report()).json().code).toBe('missing-already')
    const one = `${path}/missing-reports/${id}`
    await manager.post(`${one}/_take-step`, { step: 'police-told', outcome: 'done' })
    const ended = await manager.post(`${one}/_end`, { outcome: 'found-safe' }, ifMatch(1))
    expect(ended.statusCode).toBe(200)
    const [found] = (await read()).missing
    expect(found).toMatchObject({ outcome: 'found-safe', endedOn: world.today })
    const step = found.steps.find((item: { step: string }) => item.step === 'police-told')
    expect(step.taken).toMatchObject({ outcome: 'done' })
    const again = await manager.post(`${one}/_end`, { outcome: 'died' }, ifMatch(2))
    expect(again.json().code).toBe('safety-ended')
    expect((await report()).statusCode).toBe(201)
  })
})

describe('what is open of her safety', () => {
  test('is known to a coordinator by number and day, and nothing of what it says', async () => {
    const { incident, manager, path, number, id } = await scene()
    await incident()
    await manager.post(`${path}/missing-reports`, { lastSeenOn: '2024-01-02', words: 'gone' })
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    const { items } = (await coordinator.get('/safety/open')).json()
    const found = items.find((item: { caseId: string }) => item.caseId === id)
    expect(found).toEqual({
      caseId: id,
      number,
      alias: expect.any(String),
      missingSince: world.today,
      incidentsSince: '2024-01-05',
      planReviewOn: null,
      outsideSince: null,
    })
    expect((await coordinator.get(`${path}/safety`)).statusCode).toBe(403)
    const timeline = (await coordinator.get(`${path}/timeline`)).json()
    expect(timeline.items).toEqual([])
  })

  test('is of her own cases only for a case manager', async () => {
    const { incident, manager, id } = await scene()
    await incident()
    const other = await world.as(await world.aMember({ role: 'case_manager' }))
    const caseIds = async (by: typeof other) =>
      (await by.get('/safety/open')).json().items.map((item: { caseId: string }) => item.caseId)
    expect(await caseIds(manager)).toEqual([id])
    expect(await caseIds(other)).toEqual([])
  })
})

test.each([
  'process_director',
  'organisation_manager',
  'privacy_officer',
  'administrator',
] as const)('her safety is closed to a %s', async (role) => {
  const { path } = await scene()
  const client = await world.as(await world.aMember({ role }))
  expect((await client.get(`${path}/safety`)).statusCode).toBe(403)
  expect((await client.get('/safety/open')).statusCode).toBe(403)
})
