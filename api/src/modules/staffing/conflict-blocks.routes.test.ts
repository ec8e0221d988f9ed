import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const reason = 'Cannot go on as her case manager.'

/** A case with somebody beside its case manager, who leads their organisation, and a director. */
async function aScene() {
  const second = await world.aMember({ role: 'case_manager' })
  const made = await world.aCase({ second, teamSharing: true })
  const manager = await world.aMember({ role: 'organisation_manager' })
  const director = await world.aMember({ role: 'process_director' })
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  return { ...made, second, manager, director, successor, path: `/cases/${made.id}` }
}

type Scene = Awaited<ReturnType<typeof aScene>>

const blockOf = (member: Member) => ({ membershipId: member.id, ground: 'private-tie' })

const set = async ({ manager, path }: Scene, body: object) =>
  (await world.as(manager)).post(`${path}/conflict-blocks`, body)

test('from the moment it is set she has no part in the case, and her part in it has ended', async () => {
  const scene = await aScene()
  const { second, path, id, responsible } = scene
  const hers = await world.as(second)
  expect((await hers.get(path)).statusCode).toBe(200)
  expect((await set(scene, blockOf(second))).statusCode).toBe(201)
  expect((await hers.get(path)).statusCode).toBe(404)
  expect((await hers.get('/cases')).json().items).toEqual([])
  expect((await hers.get('/cases?scope=team')).body).not.toContain(id)
  expect((await hers.get('/conflict-blocks')).json()).toEqual({ items: [] })
  const parts = await world.admin.sql(
    'select 1 from case_assignments where case_id = $1 and membership_id = $2 and ended_at is null',
    [id, second.id],
  )
  expect(parts).toEqual([])
  const colleague = await world.as(responsible)
  expect((await colleague.get('/conflict-blocks')).json().items).toMatchObject([
    { caseId: id, person: { id: second.personId }, ground: 'private-tie' },
  ])
})

test('it counts for the person, under another membership and with a wide role too', async () => {
  const scene = await aScene()
  const { id, path, second } = scene
  const { personId } = second
  const wide = await world.as(await world.aMember({ role: 'process_director', personId }))
  expect((await wide.get(path)).statusCode).toBe(200)
  await set(scene, blockOf(second))
  expect((await wide.get(path)).statusCode).toBe(404)
  expect((await wide.get('/cases')).body).not.toContain(id)
  expect((await wide.get('/conflict-blocks')).body).not.toContain(id)
})

test('emergency access that runs ends, and a new one finds no such case', async () => {
  const scene = await aScene()
  const { number, path } = scene
  const asking = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const client = await world.as(asking)
  const why = { caseNumber: number, reason: 'found on the street, unwell' }
  expect((await client.post('/emergency-accesses', why)).statusCode).toBe(201)
  await set(scene, blockOf(asking))
  expect((await client.get(path)).statusCode).toBe(404)
  expect((await client.get(`${path}/identity`)).statusCode).toBe(404)
  expect((await client.post('/emergency-accesses', why)).statusCode).toBe(404)
})

test('of her own case manager the successor sees the case at once, and two persons decide', async () => {
  const scene = await aScene()
  const { responsible, successor, director, path, id } = scene
  const without = await set(scene, blockOf(responsible))
  expect(without.json()).toMatchObject({ status: 409, code: 'conflict-needs-successor' })
  const named = { membershipId: successor.id, reason }
  const done = await set(scene, { ...blockOf(responsible), successor: named })
  expect(done.statusCode).toBe(201)
  expect((await (await world.as(responsible)).get(path)).statusCode).toBe(404)
  expect((await (await world.as(successor)).get(path)).json()).toMatchObject({ relation: 'own' })
  const deciding = await world.as(director)
  const [transfer] = (await deciding.get('/emergency-transfers')).json().items
  const at = `/emergency-transfers/${transfer.id}`
  expect((await deciding.post(`${at}/_withdraw`)).json()).toMatchObject({
    status: 409,
    code: 'conflict-needs-successor',
  })
  expect((await deciding.post(`${at}/_confirm`)).statusCode).toBe(200)
  expect((await (await world.as(successor)).get(path)).json()).toMatchObject({
    responsible: { membershipId: successor.id, manner: 'emergency' },
  })
  const told = await world.admin.sql(
    'select kind from notices where membership_id = $1 and entity_id in ($2, $3)',
    [responsible.id, id, transfer.id],
  )
  expect(told).toEqual([])
})

test('who is blocked is not assigned, handed the case or put in charge of it', async () => {
  const scene = await aScene()
  const { responsible, successor, manager, path } = scene
  await set(scene, blockOf(successor))
  const refused = { status: 409, code: 'conflict-of-interest' }
  const hers = await world.as(responsible)
  const body = { membershipId: successor.id, kind: 'second' }
  expect((await hers.post(`${path}/assignments`, body)).json()).toMatchObject(refused)
  const to = { toMembershipId: successor.id }
  expect((await hers.post(`${path}/handovers`, to)).json()).toMatchObject(refused)
  const lead = await world.as(manager)
  const transfer = await lead.post(`${path}/emergency-transfers`, { ...to, reason })
  expect(transfer.json()).toMatchObject(refused)
})

test('a handover that was offered to her is withdrawn', async () => {
  const scene = await aScene()
  const { responsible, successor, path } = scene
  const hers = await world.as(responsible)
  await hers.post(`${path}/handovers`, { toMembershipId: successor.id })
  expect((await set(scene, blockOf(successor))).statusCode).toBe(201)
  expect((await hers.get(`${path}/handovers`)).json().items).toMatchObject([{ state: 'withdrawn' }])
  expect((await (await world.as(successor)).get('/handovers')).body).not.toContain(scene.id)
})

test('one asks to lift it and another lifts it; until then it stands', async () => {
  const scene = await aScene()
  const { second, manager, director, path } = scene
  const { id } = (await set(scene, blockOf(second))).json()
  const at = `${path}/conflict-blocks/${id}`
  const asking = await world.as(manager)
  const deciding = await world.as(director)
  expect((await deciding.post(`${at}/_lift`)).json().code).toBe('lifting-not-asked')
  expect((await asking.post(`${at}/_ask-lifting`)).statusCode).toBe(200)
  expect((await asking.post(`${at}/_lift`)).json().code).toBe('lifting-needs-another-person')
  expect((await asking.post(`${at}/_ask-lifting`)).json().code).toBe(
    'lifting-waits-for-second-person',
  )
  const street = await world.as(second)
  expect((await street.get(path)).statusCode).toBe(404)
  expect((await deciding.post(`${at}/_lift`)).statusCode).toBe(200)
  expect((await street.get('/cases?scope=team')).body).toContain(scene.id)
  expect((await deciding.post(`${at}/_lift`)).json().code).toBe('conflict-block-lifted')
})

test('an officer who sees no case reviews it by a reference, and the manager elsewhere does not', async () => {
  const scene = await aScene()
  await set(scene, blockOf(scene.second))
  const officer = await world.as(await world.aMember({ role: 'privacy_officer' }))
  expect((await officer.get('/conflict-blocks')).json().items).toContainEqual(
    expect.objectContaining({ number: null, reference: scene.subjectId.slice(0, 8) }),
  )
  const role = 'organisation_manager'
  const elsewhere = await world.as(await world.aMember({ role, organisation: 'ldh' }))
  const answer = await elsewhere.post(`${scene.path}/conflict-blocks`, blockOf(scene.successor))
  expect(answer.statusCode).toBe(404)
})

test('it is set once, on somebody of the programme', async () => {
  const scene = await aScene()
  await set(scene, blockOf(scene.second))
  expect((await set(scene, blockOf(scene.second))).json().code).toBe('conflict-block-stands')
  const foreign = await world.aProgramme()
  const stranger = await world.aMember({ role: 'case_manager', programme: foreign })
  expect((await set(scene, blockOf(stranger))).statusCode).toBe(400)
})

test('who keeps herself out cannot let herself in again', async () => {
  const scene = await aScene()
  const { director, path } = scene
  const client = await world.as(director)
  const { id } = (await client.post(`${path}/conflict-blocks`, blockOf(director))).json()
  const answer = await client.post(`${path}/conflict-blocks/${id}/_ask-lifting`)
  expect(answer.statusCode).toBe(404)
})
