import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { addDays } from '../../platform/clock/index.ts'

let world: World
let coordinator: Client
let host: Client
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  host = await world.as(await world.aMember({ role: 'time_out_host' }))
  const period = { fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 10, days: 140 }
  await coordinator.post('/time-out-periods', { ...period, provenance: 'stated', source: 'note' })
})
afterAll(() => world.close())

let places = 0
const aPlace = async () => {
  places += 1
  const body = { name: `Plek ${places}`, fromOn: '2022-06-01' }
  return (await coordinator.post('/time-out-places', body)).json().id as string
}

async function aWoman() {
  const made = await world.aCase()
  return { ...made, manager: await world.as(made.responsible), path: `/cases/${made.id}/time-outs` }
}

async function kindsOf(client: Client, entityId: string) {
  const { items } = (await client.get('/signals')).json()
  return items
    .filter((one: { entityId: string }) => one.entityId === entityId)
    .map((one: { kind: string; urgency: string }) => `${one.kind} ${one.urgency}`)
}

/** She is there since so many days, and leaves on a day; written as it was. */
async function aStayUntil(leaveOn: string) {
  const woman = await aWoman()
  const placeId = await aPlace()
  const crisis = { placeId, arrivedOn: '2024-01-05', leaveOn: '2024-01-15', aim: 'safety' }
  const body = { ...crisis, exceptionReason: 'danger' }
  const { id } = (await woman.manager.post(`${woman.path}/_arrive-in-crisis`, body)).json()
  await coordinator.post(`${woman.path}/${id}/_approve`, {}, ifMatch(1))
  await world.admin.sql(
    'update time_out_stays set leave_on = $2, version = version + 1 where id = $1',
    [id, leaveOn],
  )
  return { ...woman, id, at: `${woman.path}/${id}` }
}

describe('a stay asks for somebody', () => {
  test('while nobody decided: the coordinator', async () => {
    const { manager, path } = await aWoman()
    const asked = { fromOn: '2024-01-12', leaveOn: '2024-01-15', aim: 'rest' }
    const { id } = (await manager.post(path, { ...asked, exceptionReason: 'danger' })).json()
    expect(await kindsOf(coordinator, id)).toEqual(['time-out-to-decide this-week'])
    expect([await kindsOf(manager, id), await kindsOf(host, id)]).toEqual([[], []])
  })

  test('a crisis that was not approved within one working day: coordinator, case manager and host', async () => {
    const { manager, path } = await aWoman()
    const crisis = { placeId: await aPlace(), arrivedOn: '2024-01-04', leaveOn: '2024-01-15' }
    const body = { ...crisis, aim: 'safety', exceptionReason: 'danger' }
    const { id } = (await manager.post(`${path}/_arrive-in-crisis`, body)).json()
    for (const client of [coordinator, manager, host])
      expect(await kindsOf(client, id)).toEqual(['time-out-crisis-undecided pressing'])
    await coordinator.post(`${path}/${id}/_approve`, {}, ifMatch(1))
    expect(await kindsOf(coordinator, id)).toEqual([])
  })

  test.each([
    ['on the day on which she leaves', 0, 'time-out-departure-today pressing'],
    ['when she stays longer than was allowed', -1, 'time-out-overstay pressing'],
  ])('%s: whoever lets her out, decides and works with her', async (_, days, signal) => {
    const { id, manager } = await aStayUntil(addDays(world.today, days))
    for (const client of [host, coordinator, manager])
      expect(await kindsOf(client, id)).toEqual([signal])
    const stranger = await aWoman()
    expect(await kindsOf(stranger.manager, id)).toEqual([])
  })

  test('until it was evaluated: who works with her; the host knows of nobody who left', async () => {
    const { id, at, manager } = await aStayUntil(world.today)
    await host.post(`${at}/_depart`, { leftOn: world.today }, ifMatch(3))
    expect(await kindsOf(manager, id)).toEqual(['time-out-evaluation-due ahead'])
    expect(await kindsOf(host, id)).toEqual([])
    const told = { outcome: 'helped', nextStep: 'back-to-plan', again: true }
    await manager.post(`${at}/_evaluate`, told, ifMatch(4))
    expect(await kindsOf(manager, id)).toEqual([])
  })

  test('to the host by her number, and without a way into her case', async () => {
    const { id, number } = await aStayUntil(world.today)
    const { items } = (await host.get('/signals')).json()
    const signal = items.find((one: { entityId: string }) => one.entityId === id)
    expect(signal).toMatchObject({
      about: { what: 'reference', name: number, number: null },
      next: { screen: 'time-outs', caseId: null },
    })
  })
})

test('a stay beyond the quota is refused with the numbers; when little is left the coordinator is told', async () => {
  const { items } = (await coordinator.get('/time-out-periods')).json()
  const { periodId, usedStays, usedDays, reservedStays, reservedDays } = items[0]
  expect(await kindsOf(coordinator, periodId)).toEqual([])
  const set = { stays: usedStays + reservedStays, days: usedDays + reservedDays }
  const said = { ...set, provenance: 'stated', source: 'note' }
  await coordinator.post(`/time-out-periods/${periodId}/_set-quota`, said)
  const { manager, path } = await aWoman()
  const asked = { fromOn: '2024-02-01', leaveOn: '2024-02-08', aim: 'rest' }
  const { id } = (await manager.post(path, { ...asked, exceptionReason: 'danger' })).json()
  const answer = await coordinator.post(`${path}/${id}/_approve`, {}, ifMatch(1))
  expect([answer.statusCode, answer.json()]).toMatchObject([
    409,
    {
      code: 'time-out-quota-used',
      facts: { ...set, staysTaken: set.stays, daysTaken: set.days, daysAsked: 7, daysLeft: 0 },
    },
  ])
  expect(await kindsOf(coordinator, periodId)).toEqual(['time-out-quota-nearly-used this-week'])
})
