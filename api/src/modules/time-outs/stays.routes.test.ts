import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let host: Client
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  host = await world.as(await world.aMember({ role: 'time_out_host' }))
  const period = { fromOn: '2024-01-01', untilOn: '2024-12-31' }
  const quota = { stays: 40, days: 560, provenance: 'stated', source: 'note, §4c' }
  await coordinator.post('/time-out-periods', { ...period, ...quota })
})
afterAll(() => world.close())

let places = 0
async function aPlace() {
  places += 1
  const body = { name: `Plek ${places}`, fromOn: '2022-06-01' }
  return (await coordinator.post('/time-out-places', body)).json().id as string
}

type Wish = { continued?: boolean }
async function aWoman({ continued = true }: Wish = {}) {
  const made = await world.aCase()
  await world.admin.sql('update case_courses set continuation_needed = $2 where case_id = $1', [
    made.id,
    continued,
  ])
  return { ...made, manager: await world.as(made.responsible), path: `/cases/${made.id}/time-outs` }
}

const twoWeeks = { fromOn: '2024-01-08', leaveOn: '2024-01-22', aim: 'rest' }

async function aReservedStay(asked: object = twoWeeks) {
  const woman = await aWoman()
  const placeId = await aPlace()
  const { id } = (await woman.manager.post(woman.path, asked)).json()
  const at = `${woman.path}/${id}`
  await coordinator.post(`${at}/_approve`, { placeId }, ifMatch(1))
  return { ...woman, id, at, placeId }
}

const codeOf = (answer: { json(): { code: string } }) => answer.json().code
const stateOf = async (client: Client, path: string) => (await client.get(path)).json().items[0]

test('on the last day of a place somebody sleeps there still, and departs the day after', async () => {
  const placeId = await aPlace()
  const end = { untilOn: '2024-01-20' }
  await coordinator.post(`/time-out-places/${placeId}/_end`, end, ifMatch(1))
  const approve = async (leaveOn: string) => {
    const { manager, path } = await aWoman()
    const { id } = (await manager.post(path, { ...twoWeeks, leaveOn })).json()
    return coordinator.post(`${path}/${id}/_approve`, { placeId }, ifMatch(1))
  }
  expect(codeOf(await approve('2024-01-22'))).toBe('time-out-place-does-not-exist')
  expect((await approve('2024-01-21')).statusCode).toBe(200)
})

describe('two weeks of rest', () => {
  test('are asked for on the day it is where she is, also half past midnight', async () => {
    const { manager, path, id } = await aReservedStay()
    await world.admin.sql('update time_out_stays set requested_at = $2 where id = $1', [
      id,
      '2024-01-07T23:30:00Z',
    ])
    expect(await stateOf(manager, path)).toMatchObject({ requestedOn: '2024-01-08' })
  })

  test('are asked for, approved with a place, arrived, and returned from', async () => {
    const { manager, path, at, number } = await aReservedStay({
      ...twoWeeks,
      needs: 'a night light',
    })
    expect((await host.get('/time-out-guests')).json().items).toContainEqual(
      expect.objectContaining({ number, state: 'reserved', needs: 'a night light' }),
    )
    expect(
      (await host.post(`${at}/_arrive`, { arrivedOn: world.today }, ifMatch(2))).json(),
    ).toMatchObject({ version: 3 })
    expect(await stateOf(manager, path)).toMatchObject({
      state: 'arrived',
      days: 14,
      arrivedOn: world.today,
    })
    const early = await host.post(`${at}/_depart`, { leftOn: world.today }, ifMatch(3))
    expect([early.statusCode, codeOf(early)]).toEqual([409, 'time-out-early-needs-reason'])
    const left = { leftOn: world.today, endReason: 'own-wish' }
    expect((await host.post(`${at}/_depart`, left, ifMatch(3))).statusCode).toBe(200)
    expect(await stateOf(manager, path)).toMatchObject({
      state: 'ended-early',
      days: 1,
      steps: ['evaluate'],
    })
    const told = { outcome: 'helped', nextStep: 'back-to-plan', again: true, words: 'she slept' }
    expect((await manager.post(`${at}/_evaluate`, told, ifMatch(4))).statusCode).toBe(200)
    expect(await stateOf(manager, path)).toMatchObject({
      evaluation: { outcome: 'helped' },
      words: 'she slept',
    })
    expect(await stateOf(coordinator, path)).toMatchObject({
      evaluation: { outcome: 'helped' },
      words: null,
      needs: null,
    })
  })

  test('are a relation of the host that ends when she leaves, and comes back when that is taken back', async () => {
    const { at, id } = await aReservedStay()
    const safe = `/cases/${at.split('/')[2]}/safe-contact`
    expect((await host.get(safe)).statusCode).toBe(200)
    expect((await host.get(safe.replace('safe-contact', 'identity'))).statusCode).toBe(403)
    await host.post(`${at}/_arrive`, { arrivedOn: world.today }, ifMatch(2))
    await host.post(`${at}/_depart`, { leftOn: world.today, endReason: 'rules' }, ifMatch(3))
    expect((await host.get(safe)).statusCode).toBe(404)
    const { left } = (await host.get('/time-out-guests')).json()
    expect(left).toContainEqual({ id, place: expect.any(String), version: 4 })
    const back = await host.post(`/time-outs/${id}/_take-back-departure`, undefined, ifMatch(4))
    expect(back.statusCode).toBe(200)
    expect((await host.get(safe)).statusCode).toBe(200)
  })

  test('say where she is until the day on which she is to leave', async () => {
    const { id, at, manager } = await aReservedStay()
    await host.post(`${at}/_arrive`, { arrivedOn: world.today }, ifMatch(2))
    const caseId = at.split('/')[2]
    const known = (await manager.get(`/cases/${caseId}/whereabouts`)).json().items
    expect(known).toMatchObject([{ id, kind: 'stay', reviewOn: '2024-01-22', endedOn: null }])
    const sights = (await manager.get('/sights')).json().items
    expect(sights).toContainEqual(expect.objectContaining({ state: 'whereabouts-known' }))
    await host.post(`${at}/_take-back-arrival`, undefined, ifMatch(3))
    const after = (await manager.get(`/cases/${caseId}/whereabouts`)).json().items
    expect(after).toMatchObject([{ id, endedOn: '2024-01-08' }])
  })
})

describe('what is refused, with the rule, the numbers and the way out', () => {
  test('a stay of fifteen days', async () => {
    const { manager, path } = await aWoman()
    const answer = await manager.post(path, { ...twoWeeks, leaveOn: '2024-01-23' })
    expect([answer.statusCode, answer.json()]).toMatchObject([
      409,
      { code: 'time-out-too-long', facts: { days: 15, mostDays: 14, latestOn: '2024-01-22' } },
    ])
  })

  test('for a woman whose guidance does not continue, one without a reason', async () => {
    const { manager, path } = await aWoman({ continued: false })
    expect(codeOf(await manager.post(path, twoWeeks))).toBe('time-out-needs-exception')
    const reasoned = { ...twoWeeks, exceptionReason: 'danger' }
    expect((await manager.post(path, reasoned)).statusCode).toBe(201)
  })

  test('an arrival before it was approved', async () => {
    const { manager, path } = await aWoman()
    const { id } = (await manager.post(path, twoWeeks)).json()
    const answer = await coordinator.post(
      `${path}/${id}/_arrive`,
      { arrivedOn: world.today },
      ifMatch(1),
    )
    expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'time-out-not-approved'])
  })

  test('a place that is taken: by which stay, to whom may know it, and else only that it is', async () => {
    const { placeId, number } = await aReservedStay()
    const other = await aWoman()
    const crisis = { placeId, arrivedOn: world.today, leaveOn: '2024-01-15', aim: 'safety' }
    const hidden = await other.manager.post(`${other.path}/_arrive-in-crisis`, crisis)
    const days = { kind: 'stay', fromOn: '2024-01-08', untilOn: '2024-01-22' }
    expect(hidden.json()).toMatchObject({ code: 'time-out-place-taken', facts: days })
    expect(hidden.json().facts).not.toHaveProperty('number')
    const shown = await coordinator.post(`${other.path}/_arrive-in-crisis`, crisis)
    expect(shown.json()).toMatchObject({ code: 'time-out-place-taken', facts: { ...days, number } })
  })

  test('a place that is closed', async () => {
    const woman = await aWoman()
    const placeId = await aPlace()
    const closing = { placeId, fromOn: '2024-01-10', untilOn: '2024-01-11', reason: 'maintenance' }
    expect((await coordinator.post('/time-out-closed-periods', closing)).statusCode).toBe(201)
    const { id } = (await woman.manager.post(woman.path, twoWeeks)).json()
    const answer = await coordinator.post(`${woman.path}/${id}/_approve`, { placeId }, ifMatch(1))
    expect(answer.json()).toMatchObject({
      code: 'time-out-place-taken',
      facts: { kind: 'closed', fromOn: '2024-01-10', untilOn: '2024-01-12' },
    })
  })

  test.each([
    ['2023-12-24', 'time-out-arrival-too-long-ago'],
    ['2024-01-09', 'time-out-arrival-in-the-future'],
  ])('an arrival in a crisis on %s: %s', async (arrivedOn, code) => {
    const { manager, path } = await aWoman()
    const crisis = { placeId: await aPlace(), arrivedOn, leaveOn: '2024-01-06', aim: 'safety' }
    const body = { ...crisis, leaveOn: arrivedOn < '2024' ? '2023-12-30' : '2024-01-12' }
    expect(codeOf(await manager.post(`${path}/_arrive-in-crisis`, body))).toBe(code)
  })
})

describe('a crisis', () => {
  test('is arrived first and approved by the end of the first working day', async () => {
    const { manager, path } = await aWoman()
    const placeId = await aPlace()
    const body = { placeId, arrivedOn: '2024-01-05', leaveOn: '2024-01-15', aim: 'safety' }
    const { id } = (await manager.post(`${path}/_arrive-in-crisis`, body)).json()
    expect(await stateOf(coordinator, path)).toMatchObject({
      state: 'arrived',
      approveBy: '2024-01-08',
      decision: null,
    })
    expect((await coordinator.post(`${path}/${id}/_approve`, {}, ifMatch(1))).statusCode).toBe(200)
    expect(await stateOf(coordinator, path)).toMatchObject({
      state: 'arrived',
      decision: 'approved',
    })
  })

  test('that is not approved ends', async () => {
    const { manager, path } = await aWoman()
    const body = {
      placeId: await aPlace(),
      arrivedOn: '2024-01-07',
      leaveOn: '2024-01-15',
      aim: 'safety',
    }
    const { id } = (await manager.post(`${path}/_arrive-in-crisis`, body)).json()
    await coordinator.post(`${path}/${id}/_decline`, { reason: 'other-help' }, ifMatch(1))
    expect(await stateOf(manager, path)).toMatchObject({
      state: 'ended-early',
      endReason: 'not-approved',
    })
    const back = await host.post(`/time-outs/${id}/_take-back-departure`, undefined, ifMatch(2))
    expect([back.statusCode, codeOf(back)]).toEqual([409, 'time-out-step-impossible'])
    const { left } = (await host.get('/time-out-guests')).json()
    expect(left).not.toContainEqual(expect.objectContaining({ id }))
  })
})

test('an overstay is authorised, with who and why, before she leaves later than planned', async () => {
  const { at, path } = await aReservedStay({ ...twoWeeks, leaveOn: '2024-01-09' })
  await host.post(`${at}/_arrive`, { arrivedOn: world.today }, ifMatch(2))
  const later = { leaveOn: '2024-01-12', reason: 'no-place-to-go' }
  expect((await host.post(`${at}/_authorise-overstay`, later, ifMatch(3))).statusCode).toBe(403)
  expect((await coordinator.post(`${at}/_authorise-overstay`, later, ifMatch(3))).statusCode).toBe(
    200,
  )
  expect(await stateOf(coordinator, path)).toMatchObject({
    leaveOn: '2024-01-12',
    overstay: { since: '2024-01-09', reason: 'no-place-to-go', by: 'A coordinator' },
  })
  const further = { ...later, leaveOn: '2024-01-24' }
  expect(codeOf(await coordinator.post(`${at}/_authorise-overstay`, further, ifMatch(4)))).toBe(
    'time-out-overstay-too-long',
  )
})
