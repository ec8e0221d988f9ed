import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const factsOf = (subjectId: string) =>
  world.admin.sql('select kind, attributes from facts where subject_id = $1 order by recorded_at', [
    subjectId,
  ])

test('a peer expert who is assigned opens the case, and not any more once that ends', async () => {
  const { id, responsible, subjectId } = await world.aCase()
  const peer = await world.aMember({ role: 'peer_expert' })
  const lead = await world.as(responsible)
  const hers = await world.as(peer)
  expect((await hers.get(`/cases/${id}`)).statusCode).toBe(404)

  const body = { membershipId: peer.id, kind: 'peer' }
  const assigned = await lead.post(`/cases/${id}/assignments`, body)
  expect(assigned.statusCode).toBe(201)
  expect((await hers.get(`/cases/${id}`)).json()).toMatchObject({
    relation: 'own',
    core: { team: [{ kind: 'peer', membershipId: peer.id, fromOn: world.today, untilOn: null }] },
  })

  const ended = await lead.delete(`/cases/${id}/assignments/${assigned.json().id}`)
  expect(ended.statusCode).toBe(200)
  expect((await hers.get(`/cases/${id}`)).statusCode).toBe(404)
  expect(await factsOf(subjectId)).toEqual([
    { kind: 'assigned', attributes: { kind: 'peer', membershipId: peer.id } },
    { kind: 'unassigned', attributes: { kind: 'peer', membershipId: peer.id } },
  ])
  const rows = await world.admin.sql('select kind from case_assignments where case_id = $1', [id])
  expect(rows).toEqual([{ kind: 'peer' }])
})

test('who left the team on a day can come back on that day', async () => {
  const { id, responsible } = await world.aCase()
  const second = await world.aMember({ role: 'case_manager' })
  const lead = await world.as(responsible)
  const body = { membershipId: second.id, kind: 'second' }
  const first = await lead.post(`/cases/${id}/assignments`, body)
  expect((await lead.post(`/cases/${id}/assignments`, body)).json()).toMatchObject({
    status: 409,
    code: 'assignment-already',
  })
  await lead.delete(`/cases/${id}/assignments/${first.json().id}`)
  expect((await lead.post(`/cases/${id}/assignments`, body)).statusCode).toBe(201)
})

test('a second case manager who ends her own part has ended it', async () => {
  const second = await world.aMember({ role: 'case_manager' })
  const { id } = await world.aCase({ second })
  const hers = await world.as(second)
  const { core } = (await hers.get(`/cases/${id}`)).json()
  const answer = await hers.delete(`/cases/${id}/assignments/${core.team[0].id}`)
  expect(answer.statusCode).toBe(200)
  expect((await hers.get(`/cases/${id}`)).statusCode).toBe(404)
})

test.each([
  ['a peer expert as second', 'peer_expert', 'second', 'assignment-role'],
  ['a case manager as peer', 'case_manager', 'peer', 'assignment-role'],
] as const)('%s is refused', async (_what, role, kind, code) => {
  const { id, responsible } = await world.aCase()
  const member = await world.aMember({ role })
  const body = { membershipId: member.id, kind }
  const answer = await (await world.as(responsible)).post(`/cases/${id}/assignments`, body)
  expect(answer.json()).toMatchObject({ status: 409, code })
})

test('an assignment of another case is not found, whatever case stands before it', async () => {
  const second = await world.aMember({ role: 'case_manager' })
  const other = await world.aCase({ second })
  const { id, responsible } = await world.aCase()
  const [row] = await world.admin.sql('select id from case_assignments where case_id = $1', [
    other.id,
  ])
  const lead = await world.as(responsible)
  expect((await lead.delete(`/cases/${id}/assignments/${row?.id}`)).statusCode).toBe(404)
  expect((await lead.delete(`/cases/${other.id}/assignments/${row?.id}`)).statusCode).toBe(404)
})

test('the people to choose from say who may answer for a case', async () => {
  const { responsible } = await world.aCase()
  const leaving = await world.aMember({ role: 'case_manager', validUntil: '2024-06-30' })
  const gone = await world.aMember({ role: 'case_manager', validUntil: '2023-07-31' })
  const peer = await world.aMember({ role: 'peer_expert' })
  const { items } = (await (await world.as(responsible)).get('/case-managers')).json()
  type Item = { membershipId: string; mayAnswer: boolean }
  const may = Object.fromEntries(items.map((item: Item) => [item.membershipId, item.mayAnswer]))
  expect(may).toMatchObject({ [responsible.id]: true, [leaving.id]: false, [peer.id]: false })
  expect(may).not.toHaveProperty(gone.id)
})
