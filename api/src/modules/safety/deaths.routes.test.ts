import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext } from '../../../test/a-context.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { signalsVerb } from '../../cli/signals.ts'

type Signal = { kind: string; about: { caseId: string } }

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

test('it asks for every person who can be the second one, and only a confirmation or undoing ends that', async () => {
  const { id, manager, peer, death, confirm } = await scene()
  const asks = async (client: Client) =>
    (await client.get('/signals'))
      .json()
      .items.find((one: Signal) => one.kind === 'death-to-confirm' && one.about.caseId === id)
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  expect(await asks(manager)).toBeUndefined()
  expect(await asks(await world.as(peer))).toMatchObject({ urgency: 'pressing' })
  expect(await asks(director)).toMatchObject({ next: { screen: 'case', caseId: id } })
  expect((await director.get('/signals')).body).not.toContain(words)
  await confirm()
  expect(await asks(director)).toBeUndefined()
  const undone = await scene()
  await undone.manager.post(`${undone.death}/_undo`, { because: 'wrong-case' }, ifMatch(1))
  expect((await director.get('/signals')).json().items).not.toContainEqual(
    expect.objectContaining({ kind: 'death-to-confirm' }),
  )
  expect(death).not.toBe(undone.death)
})

test('after it was confirmed nothing says how to reach her, to her own team neither; undone it shows again', async () => {
  const { path, number, manager, peer, confirm, death } = await scene()
  const details = { phone: '06 12345678', 'find-spot': 'behind the station', 'call-name': 'Bo' }
  for (const [field, value] of Object.entries(details))
    expect((await manager.post(`${path}/identity-fields`, { field, value })).statusCode).toBe(201)
  const safe = { mayCall: true, mayVoicemail: false, mayText: true, mayVisit: false }
  const rest = { hours: '', wordsToAvoid: 'never mention the team', warn: '' }
  await manager.put(`${path}/safe-contact`, { ...safe, ...rest }, ifMatch(0))
  await confirm()
  for (const client of [manager, await world.as(peer)]) {
    const identity = (await client.get(`${path}/identity`)).json()
    expect(identity.items.map(({ field }: { field: string }) => field)).toEqual(['call-name'])
    expect(identity.diedOn).toBe('2024-01-03')
    const approach = (await client.get(`${path}/safe-contact`)).json()
    expect(approach).toMatchObject({ safeContact: null, diedOn: '2024-01-03' })
  }
  const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await colleague.get(`${path}/safe-contact`)).json().safeContact).toBeNull()
  const stranger = await world.as(await world.aMember({ role: 'coordinator' }))
  await stranger.post('/emergency-accesses', {
    caseNumber: number,
    reason: 'her sister calls and asks',
  })
  expect((await stranger.get(`${path}/safe-contact`)).json()).toMatchObject({
    ...{ safeContact: null, diedOn: '2024-01-03' },
  })
  expect((await stranger.get(`${path}/identity`)).body).not.toContain('06 12345678')
  const more = { field: 'phone', value: '06 87654321' }
  const refused = await manager.post(`${path}/identity-fields`, more)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'she-died'])
  const again = await manager.put(`${path}/safe-contact`, { ...safe, ...rest }, ifMatch(1))
  expect([again.statusCode, again.json().code]).toEqual([409, 'she-died'])
  await manager.post(`${death}/_undo`, { because: 'false-report' }, ifMatch(2))
  expect((await manager.get(`${path}/identity`)).body).toContain('06 12345678')
  expect((await manager.get(`${path}/safe-contact`)).json().safeContact).toMatchObject(rest)
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

test('nobody is asked any more to be introduced to her, on the command line neither; undone it is owed again', async () => {
  const { id, manager, responsible, path, confirm, death } = await scene()
  await world.admin.sql(
    `update responsibilities set introduced_at = null where case_id = $1 and membership_id = $2`,
    [id, responsible.id],
  )
  const lead = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const asks = async (client: Client) =>
    (await client.get('/signals'))
      .json()
      .items.some((one: Signal) => one.kind === 'not-warm' && one.about.caseId === id)
  const owed = async () => (await manager.get(path)).json().actions.recordIntroduction
  const counted = async () =>
    (await signalsVerb.run(aContext(world, { programme: 'nijmegen' }))).counts as {
      'not-warm': number
    }
  for (const client of [manager, lead]) expect(await asks(client)).toBe(true)
  expect([await owed(), await counted()]).toMatchObject([{ allowed: true }, { 'not-warm': 1 }])
  await confirm()
  for (const client of [manager, lead]) expect(await asks(client)).toBe(false)
  const refusal = { allowed: false, code: 'introduction-after-death' }
  expect([await owed(), await counted()]).toMatchObject([refusal, { 'not-warm': 0 }])
  const met = await manager.post(`${path}/_record-introduction`, {})
  expect([met.statusCode, met.json().code]).toEqual([409, 'introduction-after-death'])
  await manager.post(`${death}/_undo`, { because: 'false-report' }, ifMatch(2))
  expect([await asks(manager), (await owed()).allowed]).toEqual([true, true])
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
