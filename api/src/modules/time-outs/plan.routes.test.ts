import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let officer: Client
let periodId: string
const said = { provenance: 'stated', source: 'note, §4c' }
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  const period = { fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 6, days: 84, ...said }
  periodId = (await coordinator.post('/time-out-periods', period)).json().id
})
afterAll(() => world.close())

let places = 0
async function aPlace() {
  places += 1
  const body = { name: `Plek ${places}`, fromOn: '2022-06-01' }
  return (await coordinator.post('/time-out-places', body)).json().id as string
}

const days = { fromOn: '2024-02-05', leaveOn: '2024-02-12' }

async function aStay(placeId: string) {
  const made = await world.aCase()
  const manager = await world.as(made.responsible)
  const path = `/cases/${made.id}/time-outs`
  const body = { ...days, aim: 'rest', exceptionReason: 'danger' }
  const at = `${path}/${(await manager.post(path, body)).json().id}`
  await coordinator.post(`${at}/_approve`, { placeId }, ifMatch(1))
  return { ...made, manager, path, at }
}

const said409 = (answer: { statusCode: number; json(): { code: string; facts: object } }) => {
  const { code, facts } = answer.json()
  return [answer.statusCode, code, facts]
}

describe('a place', () => {
  test('ends on a day after which nobody stays there, and no earlier', async () => {
    const placeId = await aPlace()
    await aStay(placeId)
    const end = (untilOn: string) =>
      coordinator.post(`/time-out-places/${placeId}/_end`, { untilOn }, ifMatch(1))
    expect(said409(await end('2024-02-06'))).toEqual([
      409,
      'time-out-place-still-planned',
      { untilOn: '2024-02-12' },
    ])
    expect((await end('2021-01-01')).statusCode).toBe(400)
    expect((await end('2024-03-01')).json()).toMatchObject({ version: 2 })
    const { places: shown } = (await coordinator.get('/time-out-calendar?from=2024-02-01')).json()
    expect(shown.find(({ id }: { id: string }) => id === placeId)).toMatchObject({
      untilOn: '2024-03-01',
    })
  })

  test('is closed only where nobody stays, and opens again', async () => {
    const placeId = await aPlace()
    const { number } = await aStay(placeId)
    const closing = { placeId, fromOn: '2024-02-11', untilOn: '2024-02-20', reason: 'maintenance' }
    expect(said409(await coordinator.post('/time-out-closed-periods', closing))).toEqual([
      409,
      'time-out-place-taken',
      expect.objectContaining({ kind: 'stay', number, ...{ fromOn: '2024-02-05' } }),
    ])
    const free = { ...closing, fromOn: '2024-02-12' }
    const { id } = (await coordinator.post('/time-out-closed-periods', free)).json()
    const again = `/time-out-closed-periods/${id}/_cancel`
    expect((await coordinator.post(again, undefined, ifMatch(1))).statusCode).toBe(200)
    expect((await coordinator.post(again, undefined, ifMatch(2))).statusCode).toBe(409)
  })
})

test('a second stay of hers in the same days is refused, and says which one is in the way', async () => {
  const { manager, path } = await aStay(await aPlace())
  const again = { fromOn: '2024-02-11', leaveOn: '2024-02-14', aim: 'rest' }
  const answer = await manager.post(path, { ...again, exceptionReason: 'danger' })
  expect(said409(answer)).toEqual([409, 'time-out-planned-already', days])
  const after = { ...again, fromOn: '2024-02-12', exceptionReason: 'danger' }
  expect((await manager.post(path, after)).statusCode).toBe(201)
})

test('the ledger has each step as a line: reserved, and given back when it is cancelled', async () => {
  const { manager, at, number } = await aStay(await aPlace())
  await manager.post(`${at}/_cancel`, { reason: 'not-needed' }, ifMatch(2))
  const { entries, quotas } = (
    await coordinator.get(`/time-out-periods/${periodId}/entries`)
  ).json()
  const hers = entries.filter((one: { number: string }) => one.number === number)
  expect(hers).toMatchObject([
    { account: 'reserved', stays: -1, days: -7, because: 'cancelled' },
    { account: 'reserved', stays: 1, days: 7, because: 'reserved' },
  ])
  expect(quotas).toMatchObject([{ stays: 6, days: 84, ...said }])
  const stranger = await world.as((await world.aCase()).responsible)
  const seen = (await stranger.get(`/time-out-periods/${periodId}/entries`)).json().entries
  expect(seen).toHaveLength(entries.length)
  expect(seen.every((one: { number: string | null }) => one.number === null)).toBe(true)
})

test('a proposal for a period to come is reckoned from a year, and says from which', async () => {
  const path = '/time-out-periods/_propose?fromOn=2025-01-01&untilOn=2025-06-30'
  expect((await coordinator.get(path)).json()).toEqual({
    ...{ stays: 3, days: 42 },
    basis: { fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 6, days: 84 },
  })
  const ages = await coordinator.get(
    '/time-out-periods/_propose?fromOn=1950-01-01&untilOn=2199-12-31',
  )
  expect(ages.json()).toMatchObject({
    status: 400,
    faults: [{ path: '/untilOn', code: 'too-long' }],
  })
})

test('a day has a price by period, set by policy with its source, or unknown', async () => {
  const path = `/time-out-periods/${periodId}/_set-price`
  const price = { dayPriceCents: 13_927, provenance: 'derived', source: 'note, §4' }
  expect((await coordinator.post(path, price)).statusCode).toBe(403)
  expect((await officer.post(path, { ...price, provenance: 'unknown' })).statusCode).toBe(400)
  expect((await officer.post(path, { ...price, dayPriceCents: -1 })).statusCode).toBe(400)
  expect((await officer.post(path, price)).statusCode).toBe(200)
  expect((await coordinator.get('/time-out-prices')).json().items).toMatchObject([
    { periodId, ...price },
  ])
  expect((await officer.get('/time-outs')).statusCode).toBe(403)
})
