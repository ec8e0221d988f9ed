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
  const { id, responsible, subjectId } = await world.aCase()
  return { id, subjectId, client: await world.as(responsible) }
}
const factsOf = (subjectId: string) =>
  world.admin.sql('select kind, attributes from facts where subject_id = $1 order by recorded_at', [
    subjectId,
  ])

test('a phase changes forward and back, and the history keeps both with the reason', async () => {
  const { id, client, subjectId } = await mine()
  const forward = await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' }, ifMatch(1))
  expect(forward.statusCode).toBe(200)
  expect(forward.json()).toEqual({ id, version: 2 })
  const body = { phase: 'active', reason: 'lost her room' }
  const back = await client.post(`/cases/${id}/_change-phase`, body, ifMatch(2))
  expect(back.json()).toEqual({ id, version: 3 })
  const opened = (await client.get(`/cases/${id}`)).json()
  expect(opened.course).toMatchObject({ phase: 'active', version: 3 })
  expect(opened.core.phases).toMatchObject([
    { phase: 'stable', reason: null, by: { role: 'case_manager' } },
    { phase: 'active', reason: 'lost her room' },
  ])
  expect(await factsOf(subjectId)).toEqual([
    { kind: 'phase-changed', attributes: { phase: 'stable' } },
    { kind: 'phase-changed', attributes: { phase: 'active' } },
  ])
})

test('why she went back is sealed: who sees her course does not read her story', async () => {
  const { id, client } = await mine()
  await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' }, ifMatch(1))
  const body = { phase: 'intake', reason: 'a story of hers' }
  await client.post(`/cases/${id}/_change-phase`, body, ifMatch(2))
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const seen = await director.get(`/cases/${id}`)
  expect(seen.json().core.phases[1]).toMatchObject({ phase: 'intake', reason: null })
  const [row] = await world.admin.sql(
    'select reason_sealed from phase_changes where case_id = $1 and reason_sealed is not null',
    [id],
  )
  expect(String(row?.reason_sealed)).not.toContain('story')
})

test('continuation and stability are decided with who, when and why', async () => {
  const { id, client, subjectId } = await mine()
  const needed = { needed: true, reason: 'not stable yet' }
  expect(
    (await client.post(`/cases/${id}/_decide-continuation`, needed, ifMatch(1))).json(),
  ).toEqual({ id, version: 2 })
  const fragile = { stability: 'fragile' }
  await client.post(`/cases/${id}/_change-stability`, fragile, ifMatch(2))
  const opened = (await client.get(`/cases/${id}`)).json()
  expect(opened.course).toMatchObject({
    continuationNeeded: true,
    stability: 'fragile',
    version: 3,
  })
  expect(opened.core.decisions).toMatchObject([
    { aspect: 'continuation', value: 'needed', reason: 'not stable yet' },
    { aspect: 'stability', value: 'fragile', reason: null },
  ])
  expect(await factsOf(subjectId)).toEqual([
    { kind: 'continuation-decided', attributes: { needed: true } },
    { kind: 'stability-changed', attributes: { stability: 'fragile' } },
  ])
})

test('going back without a reason, and staying where she is, is not possible', async () => {
  const { id, client } = await mine()
  const back = await client.post(`/cases/${id}/_change-phase`, { phase: 'intake' }, ifMatch(1))
  expect(back.statusCode).toBe(409)
  expect(back.json()).toMatchObject({ code: 'phase-back-needs-reason' })
  const same = await client.post(`/cases/${id}/_change-phase`, { phase: 'active' }, ifMatch(1))
  expect(same.json()).toMatchObject({ status: 409, code: 'phase-already' })
})

test('what somebody else changed meanwhile is not overwritten: both versions are told', async () => {
  const { id, client } = await mine()
  await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' }, ifMatch(1))
  const late = await client.post(
    `/cases/${id}/_change-stability`,
    { stability: 'stable' },
    ifMatch(1),
  )
  expect(late.statusCode).toBe(412)
  expect(late.json()).toMatchObject({
    code: 'stale-version',
    facts: { givenVersion: 1, currentVersion: 2 },
  })
})

test('a repeated request happens once; with another body it is refused', async () => {
  const { id, client } = await mine()
  const headers = {
    ...ifMatch(1),
    'idempotency-key': '5b5a3f0e-4c0b-4f60-9d5f-0a0d3c1b2a4e',
  }
  const path = `/cases/${id}/_change-phase`
  const first = await client.post(path, { phase: 'stable' }, headers)
  const again = await client.post(path, { phase: 'stable' }, headers)
  expect([again.statusCode, again.json()]).toEqual([200, first.json()])
  const [row] = await world.admin.sql(
    'select count(*)::int from phase_changes where case_id = $1',
    [id],
  )
  expect(row).toEqual({ count: 1 })
  const other = await client.post(path, { phase: 'intake' }, headers)
  expect(other.statusCode).toBe(422)
})

test.each([
  ['a word that is no phase', { phase: 'gone' }, '/phase'],
  ['closing through the back door', { phase: 'closed' }, '/phase'],
  ['an unknown field', { phase: 'stable', name: 'x' }, '/name'],
  ['a wrong type', { phase: 1 }, '/phase'],
  ['an empty reason', { phase: 'stable', reason: '' }, '/reason'],
])('%s is bad input', async (_what, body, path) => {
  const { id, client } = await mine()
  const answer = await client.post(`/cases/${id}/_change-phase`, body, ifMatch(1))
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
})

test('without If-Match nothing is changed', async () => {
  const { id, client } = await mine()
  const answer = await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults[0].path).toBe('/headers/if-match')
})

test.each([
  ['case_manager', 404],
  ['coordinator', 403],
  ['process_director', 403],
  ['peer_expert', 403],
  ['organisation_manager', 403],
] as const)('another %s who changes her phase gets %i', async (role, status) => {
  const { id } = await world.aCase({ teamSharing: true })
  const client = await world.as(await world.aMember({ role }))
  const answer = await client.post(`/cases/${id}/_change-phase`, { phase: 'stable' }, ifMatch(1))
  expect(answer.statusCode).toBe(status)
})
