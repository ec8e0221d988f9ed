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
