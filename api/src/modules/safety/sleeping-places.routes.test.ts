import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { outsideSteps, whereaboutsSteps } from './steps.schema.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function scene() {
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ peer })
  const manager = await world.as(made.responsible)
  const path = `/cases/${made.id}`
  const move = (kind: string, fromOn: string, place = 'under the bridge') =>
    manager.post(`${path}/sleeping-places`, { kind, fromOn, place })
  const places = async (by = manager) => (await by.get(`${path}/sleeping-places`)).json().items
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const open = async () =>
    (await coordinator.get('/safety/open'))
      .json()
      .items.find((one: { caseId: string }) => one.caseId === made.id)
  return { ...made, peer, manager, path, move, places, coordinator, open }
}

test('she sleeps in one place at a time, and where she slept before stays', async () => {
  const { move, places } = await scene()
  await move('with-somebody', '2023-12-01', 'at her sister')
  await move('shelter', '2024-01-05', '')
  expect(await places()).toMatchObject([
    { kind: 'shelter', place: '', fromOn: '2024-01-05', untilOn: null, steps: [] },
    { kind: 'with-somebody', place: 'at her sister', untilOn: '2024-01-05' },
  ])
})

test.each([
  ['tomorrow', '2024-01-09', 'in-the-future'],
  ['before where she sleeps now', '2023-12-31', 'before-current'],
])('a place from %s is refused', async (_, fromOn, code) => {
  const { move } = await scene()
  await move('own-home', '2024-01-01')
  expect((await move('shelter', fromOn)).json().faults).toMatchObject([{ path: '/fromOn', code }])
})

test('outside there is something to do; when it is done, or she sleeps elsewhere, it is not open', async () => {
  const { move, manager, path, places, open } = await scene()
  const { id } = (await move('street', '2024-01-04')).json()
  expect(await open()).toMatchObject({ outsideSince: '2024-01-04' })
  for (const step of outsideSteps)
    await manager.post(`${path}/sleeping-places/${id}/_take-step`, { step, outcome: 'done' })
  expect((await places())[0]).toMatchObject({ handledOn: world.today })
  expect(await open()).toBeUndefined()
  await move('street', '2024-01-07')
  expect(await open()).toMatchObject({ outsideSince: '2024-01-07' })
  await move('shelter', '2024-01-08')
  expect(await open()).toBeUndefined()
})

test('where it is, her own team reads, and who has emergency access; a coordinator knows that it is open', async () => {
  const { move, peer, path, places, coordinator, open, number } = await scene()
  await move('street', '2024-01-04')
  expect(await places(await world.as(peer))).toHaveLength(1)
  expect((await coordinator.get(`${path}/sleeping-places`)).statusCode).toBe(404)
  expect(JSON.stringify(await open())).not.toContain('bridge')
  const why = { caseNumber: number, reason: 'found on the street, unwell' }
  expect((await coordinator.post('/emergency-accesses', why)).statusCode).toBe(201)
  expect(await places(coordinator)).toMatchObject([{ place: 'under the bridge' }])
})

test('while it is known where she is, what to do then stands on her case', async () => {
  const { manager, path } = await scene()
  const stay = { kind: 'detention', fromOn: '2024-01-02', reviewOn: '2024-02-01' }
  const { id } = (await manager.post(`${path}/whereabouts`, stay)).json()
  const take = (step: string) =>
    manager.post(`${path}/whereabouts/${id}/_take-step`, { step, outcome: 'done' })
  expect((await take('lawyer-known')).statusCode).toBe(200)
  expect((await take('withdrawal-told')).json().code).toBe('no-such-step')
  const { whereabouts } = (await manager.get(`${path}/safety`)).json()
  expect(whereabouts.steps.map(({ step }: { step: string }) => step)).toEqual([
    ...whereaboutsSteps.detention,
  ])
})
