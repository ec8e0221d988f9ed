import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a case manager sees her own open cases with who is responsible', async () => {
  const me = await world.aMember({ role: 'case_manager' })
  const mine = await world.aCase({ responsible: me })
  await world.aCase()
  const answer = await (await world.as(me)).get('/cases')
  expect(answer.statusCode).toBe(200)
  expect(answer.json().items).toEqual([
    {
      id: mine.id,
      number: mine.number,
      alias: mine.alias,
      relation: 'own',
      safeContactRecorded: false,
      responsible: expect.objectContaining({ membershipId: me.id, warm: true, manner: 'opened' }),
      course: expect.objectContaining({ phase: 'active', stability: 'unknown', version: 1 }),
    },
  ])
})

test('of the team she sees who may act, and only under a sharing basis', async () => {
  const me = await world.aMember({ role: 'case_manager' })
  const shared = await world.aCase({ teamSharing: true })
  const unshared = await world.aCase()
  const client = await world.as(me)
  const { items } = (await client.get('/cases?scope=team')).json()
  expect(items.map(({ id }: { id: string }) => id)).toEqual([shared.id])
  expect(items[0]).toMatchObject({ relation: 'team', course: null, safeContactRecorded: false })
  const opened = (await client.get(`/cases/${shared.id}`)).json()
  expect(opened).toMatchObject({ relation: 'team', course: null, core: null })
  expect(opened.actions.close).toEqual({ allowed: false, code: 'no-right', facts: {} })
  expect((await client.get(`/cases/${unshared.id}`)).statusCode).toBe(404)
})

test('another case and no case get the same answer, byte for byte', async () => {
  const me = await world.aMember({ role: 'case_manager' })
  const other = await world.aCase()
  const client = await world.as(me)
  const hers = await client.get(`/cases/${other.id}`)
  const none = await client.get('/cases/00000000-0000-4000-8000-000000000000')
  expect(hers.statusCode).toBe(404)
  expect(hers.body).toBe(none.body)
})

test.each(['policy_officer', 'administrator', 'privacy_officer', 'zone_officer', 'nurse'] as const)(
  'a %s reads no case at all',
  async (role) => {
    const { id } = await world.aCase()
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get('/cases')).statusCode).toBe(403)
    expect((await client.get(`/cases/${id}`)).statusCode).toBe(403)
  },
)

test('the coordinator opens any case with its history, and changes nothing of its course', async () => {
  const { id } = await world.aCase()
  const client = await world.as(await world.aMember({ role: 'coordinator' }))
  const opened = (await client.get(`/cases/${id}`)).json()
  expect(opened.relation).toBe('all')
  expect(opened.core.responsibilities).toHaveLength(1)
  expect(opened.core.openings).toEqual([{ from: '2023-01-09T09:00:00.000Z', until: null }])
  expect(opened.actions.changePhase).toMatchObject({ allowed: false, code: 'no-right' })
  expect(opened.actions.assign).toMatchObject({ allowed: true })
})

test('by emergency access she is known, and her course and timeline are not', async () => {
  const me = await world.aMember({ role: 'case_manager' })
  const { id } = await world.aCase()
  await world.admin.sql(
    `insert into emergency_accesses (programme_id, case_id, membership_id, reason, opened_at, ends_at)
     values ($1, $2, $3, 'she is in danger tonight', clock_timestamp(), clock_timestamp() + interval '1 hour')`,
    [world.programme.id, id, me.id],
  )
  const client = await world.as(me)
  expect((await client.get(`/cases/${id}`)).json()).toMatchObject({
    relation: 'emergency',
    course: null,
    core: null,
  })
  expect((await client.get(`/cases/${id}/identity`)).statusCode).toBe(200)
  expect((await client.get(`/cases/${id}/timeline`)).statusCode).toBe(404)
  const rows = await world.admin.sql(
    `select action, emergency from audit_entries where entity_id = $1 and outcome = 'done' order by position`,
    [id],
  )
  expect(rows).toEqual([
    { action: 'case.opened', emergency: true },
    { action: 'identity.read', emergency: true },
  ])
})

test.each([
  ['/cases?scope=mine', '/scope'],
  ['/cases?who=me', '/who'],
  ['/cases/not-an-id', '/caseId'],
])('%s is bad input', async (path, at) => {
  const client = await world.as(await world.aMember({ role: 'case_manager' }))
  const answer = await client.get(path)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path: at }))
})
