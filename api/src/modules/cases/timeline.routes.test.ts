import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const mine = async () => {
  const case_ = await world.aCase()
  const happened = (kind: string, occurredAt: string, recordedAt = occurredAt) =>
    world.admin.sql(
      `insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [world.programme.id, case_.subjectId, kind, occurredAt, recordedAt, case_.responsible.id],
    )
  const client = await world.as(case_.responsible)
  return { ...case_, client, happened, path: `/cases/${case_.id}/timeline` }
}
type Item = { id: string; kind: string }
const kindsOf = (answer: { json(): { items: Item[] } }) =>
  answer.json().items.map(({ kind }) => kind)

test('what happened stands in one order, the latest first, and a late entry shows as late', async () => {
  const { client, path, happened } = await mine()
  await happened('contact-recorded', '2023-12-01T12:00:00Z', '2023-12-04T09:00:00Z')
  await happened('phase-changed', '2023-12-02T12:00:00Z')
  const { items, next } = (await client.get(path)).json()
  expect(items).toMatchObject([
    { kind: 'phase-changed', recordedLate: false, by: { role: 'case_manager' } },
    { kind: 'contact-recorded', recordedLate: true },
  ])
  expect(next).toBeNull()
})

test('who is put on a case is named, by name and role and not by an id', async () => {
  const { client, path, id } = await mine()
  const peer = await world.aMember({ role: 'peer_expert' })
  await client.post(`/cases/${id}/assignments`, { membershipId: peer.id, kind: 'peer' })
  const [item] = (await client.get(path)).json().items
  expect(item).toMatchObject({
    kind: 'assigned',
    about: { name: 'A peer_expert', role: 'peer_expert' },
    attributes: { kind: 'peer' },
  })
  expect(item.attributes).not.toHaveProperty('membershipId')
})

test('it is filtered by kind and by day, both days counting', async () => {
  const { client, path, happened } = await mine()
  await happened('contact-recorded', '2023-12-01T22:59:00Z')
  await happened('phase-changed', '2023-12-01T23:01:00Z')
  await happened('assigned', '2023-12-03T12:00:00Z')
  expect(kindsOf(await client.get(`${path}?from=2023-12-01&until=2023-12-01`))).toEqual([
    'contact-recorded',
  ])
  expect(kindsOf(await client.get(`${path}?kinds=assigned,contact-recorded`))).toEqual([
    'assigned',
    'contact-recorded',
  ])
})

test('pages of fifty follow each other without gap and without repeat', async () => {
  const { client, path, happened } = await mine()
  for (let day = 0; day < 60; day += 1)
    await happened('contact-recorded', `2023-11-0${1 + (day % 3)}T12:00:00Z`)
  const first = (await client.get(path)).json()
  const second = (await client.get(`${path}?before=${first.next}`)).json()
  expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null])
  const ids = [...first.items, ...second.items].map(({ id }: Item) => id)
  expect(new Set(ids).size).toBe(60)
})

test.each([
  ['?from=2023-12-02&until=2023-12-01', '/until'],
  ['?from=2023-02-30', '/from'],
  ['?kinds=Contact', '/kinds'],
  ['?who=me', '/who'],
])('a timeline of %s is bad input', async (query, path) => {
  const scene = await mine()
  const answer = await scene.client.get(`${scene.path}${query}`)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
})

test.each([
  ['case_manager', 404],
  ['process_director', 403],
  ['coordinator', 200],
] as const)('another %s gets %i for the timeline', async (role, status) => {
  const { path } = await mine()
  const client = await world.as(await world.aMember({ role }))
  expect((await client.get(path)).statusCode).toBe(status)
})

test('a case is found by number, alias, and by what she is called where one may open it', async () => {
  const { client, id, number, alias } = await mine()
  const named = { field: 'call-name', value: 'Zoë Invented' }
  await client.post(`/cases/${id}/identity-fields`, named)
  const other = await mine()
  await other.client.post(`/cases/${other.id}/identity-fields`, named)
  const find = async (query: string) =>
    (await client.post('/cases/_search', { query })).json().items
  expect(await find(number)).toEqual([{ id, number, alias, by: 'number' }])
  expect(await find(alias)).toEqual([{ id, number, alias, by: 'alias' }])
  expect(await find('zoe')).toEqual([{ id, number, alias, by: 'call-name' }])
  expect(await find(other.number)).toEqual([])
  expect(await find('%%')).toEqual([])
})

test('what was searched for is kept nowhere', async () => {
  const { client, id } = await mine()
  await client.post(`/cases/${id}/identity-fields`, { field: 'call-name', value: 'Xylophonia' })
  await client.post('/cases/_search', { query: 'Xylophonia' })
  const rows = await world.admin.sql('select to_jsonb(a)::text as text from audit_entries a')
  expect(rows.filter(({ text }) => /xylo/i.test(String(text)))).toEqual([])
  expect(rows.some(({ text }) => String(text).includes('cases.searched'))).toBe(true)
})

test('a phase change is on the timeline at once', async () => {
  const { client, path, id } = await mine()
  await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' }, ifMatch(1))
  expect(kindsOf(await client.get(path))).toEqual(['phase-changed'])
})
