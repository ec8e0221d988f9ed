import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const words = 'found by her neighbour'

/** She has not been spoken with for long, and her case manager records that she died. */
async function scene() {
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ peer, lastSpokenAt: '2023-11-01T10:00:00Z', teamSharing: true })
  const manager = await world.as(made.responsible)
  const path = `/cases/${made.id}`
  const body = { diedOn: '2024-01-03', circumstances: words }
  const { id } = (await manager.post(`${path}/deaths`, body)).json()
  const death = `${path}/deaths/${id}`
  const confirm = async (by = 'coordinator' as const) =>
    (await world.as(await world.aMember({ role: by }))).post(`${death}/_confirm`, {}, ifMatch(1))
  const close = (reason: string) =>
    manager.post(`${path}/_close`, {
      ...{ reason, destination: 'not-applicable', circumstances: words },
      assessmentAbsentBecause: 'she died',
    })
  const sight = async () =>
    (await manager.get('/sights'))
      .json()
      .items.find((one: { caseId: string }) => one.caseId === made.id)?.state
  return { ...made, peer, manager, path, death, deathId: id, confirm, close, sight }
}

test('a death counts when a second person has confirmed it, and then ends the signal', async () => {
  const { manager, death, confirm, path, sight } = await scene()
  expect(await sight()).toBe('out-of-sight')
  expect((await manager.get(path)).json().diedOn).toBeNull()
  const alone = await manager.post(`${death}/_confirm`, undefined, ifMatch(1))
  expect(alone.json().code).toBe('death-needs-another-person')
  expect((await confirm()).statusCode).toBe(200)
  expect((await manager.get(path)).json().diedOn).toBe('2024-01-03')
  expect(await sight()).toBe('died')
})

test('who confirms it reads the day and not the circumstances; a colleague on the street knows it', async () => {
  const { path, manager, confirm, peer } = await scene()
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const [seen] = (await director.get(`${path}/deaths`)).json().items
  expect(seen).toMatchObject({ diedOn: '2024-01-03', circumstances: null, steps: [] })
  expect((await director.get('/deaths/waiting')).body).not.toContain(words)
  const [own] = (await (await world.as(peer)).get(`${path}/deaths`)).json().items
  expect(own).toMatchObject({ circumstances: words, confirm: { allowed: true } })
  expect((await manager.get(`${path}/deaths`)).json().items[0].steps).toHaveLength(9)
  await confirm()
  const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await colleague.get(path)).json()).toMatchObject({
    relation: 'team',
    diedOn: '2024-01-03',
  })
})

test('her case closes because she died, not before it is confirmed and by nothing else', async () => {
  const { close, confirm, id } = await scene()
  expect((await close('died')).json().code).toBe('closure-death-not-confirmed')
  await confirm()
  expect((await close('her-wish')).json().code).toBe('closure-after-death')
  expect((await close('died')).statusCode).toBe(200)
  const [closed] = await world.admin.sql(
    'select state, out_of_sight from closures where case_id = $1',
    [id],
  )
  expect(closed).toEqual({ state: 'closed', out_of_sight: false })
})

test('nobody met her after the day on which she died', async () => {
  const { manager, path, confirm } = await scene()
  await confirm()
  const log = (occurredAt: string) =>
    manager.post(`${path}/contacts`, { outcome: 'attempted', occurredAt })
  expect((await log('2024-01-02T10:00:00Z')).statusCode).toBe(201)
  expect((await log('2024-01-04T10:00:00Z')).json().code).toBe('contact-after-death')
})

test('by mistake: it is undone with the reason while the case is open, and the signal counts again', async () => {
  const { manager, death, path, confirm, sight, close } = await scene()
  await confirm()
  const undo = (version: number) =>
    manager.post(`${death}/_undo`, { because: 'another-person' }, ifMatch(version))
  expect((await undo(2)).statusCode).toBe(200)
  expect(await sight()).toBe('out-of-sight')
  const body = { diedOn: '2024-01-05', circumstances: words }
  const again = (await manager.post(`${path}/deaths`, body)).json()
  const { items } = (await manager.get(`${path}/deaths`)).json()
  expect(items).toMatchObject([
    { id: again.id, state: 'recorded' },
    { state: 'undone', undoneBecause: 'another-person' },
  ])
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  await coordinator.post(`${path}/deaths/${again.id}/_confirm`, undefined, ifMatch(1))
  await close('died')
  const late = await manager.post(
    `${path}/deaths/${again.id}/_undo`,
    { because: 'false-report' },
    ifMatch(2),
  )
  expect(late.json().code).toBe('case-closed')
})

test.each([
  [
    'confirmed by who recorded it',
    `state = 'confirmed', confirmed_by = recorded_by, confirmed_at = now()`,
    '23514',
  ],
  [
    'undone in another’s name',
    `state = 'undone', undone_at = now(), undone_because = 'wrong-day',
      undone_by = (select person_id from memberships where role = 'peer_expert' limit 1)`,
    '42501',
  ],
])('the database refuses a death that is %s', async (_, change, code) => {
  const { manager, deathId } = await scene()
  const slip = world.ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${manager.token})`.execute(tx)
    await sql.raw(`update deaths set ${change} where id = '${deathId}'`).execute(tx)
  })
  await expect(slip).rejects.toMatchObject({ code })
})
