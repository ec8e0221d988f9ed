import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSheet } from '../../../test/handover-sheet.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A round over three cases of one case manager, opened by a coordinator. */
async function aRound() {
  const responsible = await world.aMember({ role: 'case_manager' })
  const cases = [
    await world.aCase({ responsible }),
    await world.aCase({ responsible }),
    await world.aCase({ responsible }),
  ] as const
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const opened = await coordinator.post('/handover-rounds', {
    name: 'before the first',
    completeBy: '2024-02-01',
    caseIds: cases.map(({ id }) => id),
  })
  expect(opened.statusCode).toBe(201)
  const path = `/handover-rounds/${opened.json().id}`
  return { responsible, cases, successor, coordinator, path }
}

test('a round says how far each case is, what each still owes, and by when', async () => {
  const { responsible, cases, successor, coordinator, path } = await aRound()
  const [one, two, three] = cases
  const plan = { toMembershipId: successor.id, plannedOn: '2024-01-15' }
  expect((await coordinator.put(`${path}/cases/${one.id}`, plan)).statusCode).toBe(200)
  const giver = await world.as(responsible)
  const body = { toMembershipId: successor.id }
  const proposed = (await giver.post(`/cases/${two.id}/handovers`, body)).json()
  await (await world.as(successor)).post(`/cases/${two.id}/handovers/${proposed.id}/_accept`)
  const round = (await coordinator.get(path)).json()
  expect(round).toMatchObject({
    progress: { total: 3, completed: 0, underWay: 1, planned: 1, toPlan: 1, late: 0 },
    mayChange: true,
  })
  const byCase = Object.fromEntries(
    round.cases.map((entry: { caseId: string }) => [entry.caseId, entry]),
  )
  expect(byCase[one.id]).toMatchObject({
    step: 'planned',
    plannedTo: { membershipId: successor.id },
    dueOn: '2024-01-15',
    missing: { giver: ['proposal'], receiver: [] },
  })
  expect(byCase[two.id]).toMatchObject({
    step: 'accepted',
    dueOn: '2024-02-01',
    missing: { giver: ['meeting', 'sheet'], receiver: ['meeting', 'sheet'] },
  })
  expect(byCase[three.id]).toMatchObject({ step: 'to-plan', missing: { giver: ['plan'] } })
})

test('what has passed on counts as done, warm or not', async () => {
  const { responsible, cases, successor, coordinator, path } = await aRound()
  const [one] = cases
  const giver = await world.as(responsible)
  const receiver = await world.as(successor)
  const { id } = (
    await giver.post(`/cases/${one.id}/handovers`, { toMembershipId: successor.id })
  ).json()
  const handover = `/cases/${one.id}/handovers/${id}`
  await receiver.post(`${handover}/_accept`)
  await receiver.post(`${handover}/_record-meeting`, { meeting: 'refused' })
  await giver.put(`${handover}/sheet`, { agreements: '', notInRecord: 'x' }, ifMatch(0))
  await confirmSheet(receiver, handover)
  expect((await receiver.post(`${handover}/_complete`)).statusCode).toBe(200)
  expect((await coordinator.get(path)).json().progress).toMatchObject({ completed: 1, notWarm: 1 })
})

test('a case manager sees her own cases in it, and plans those alone', async () => {
  const { cases, path, successor } = await aRound()
  const other = await world.aMember({ role: 'case_manager' })
  const client = await world.as(other)
  expect((await client.get(path)).json().cases).toEqual([])
  const plan = { toMembershipId: successor.id, plannedOn: '2024-01-15' }
  expect((await client.put(`${path}/cases/${cases[0].id}`, plan)).statusCode).toBe(404)
})

test('a plan lies within the round, and a round that is over is planned no more', async () => {
  const { cases, path, successor, coordinator } = await aRound()
  const plan = { toMembershipId: successor.id, plannedOn: '2024-02-02' }
  const place = `${path}/cases/${cases[0].id}`
  expect((await coordinator.put(place, plan)).json()).toMatchObject({
    status: 400,
    faults: [{ path: '/plannedOn', code: 'outside-round' }],
  })
  expect((await coordinator.post(`${path}/_close`)).statusCode).toBe(200)
  const within = { ...plan, plannedOn: '2024-01-16' }
  expect((await coordinator.put(place, within)).json().code).toBe('round-closed')
  expect((await coordinator.post(`${path}/_close`)).json().code).toBe('round-closed')
})

test('a round is of open cases', async () => {
  const { coordinator } = await aRound()
  const answer = await coordinator.post('/handover-rounds', {
    name: 'none',
    completeBy: '2024-02-01',
    caseIds: ['00000000-0000-4000-8000-000000000000'],
  })
  expect(answer.json()).toMatchObject({
    status: 400,
    faults: [{ path: '/caseIds/0', code: 'no-open-case' }],
  })
})
