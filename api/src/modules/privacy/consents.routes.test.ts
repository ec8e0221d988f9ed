import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let made: MadeCase
let manager: Client
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  made = await world.aCase()
  manager = await world.as(made.responsible)
})
afterAll(() => world.close())

const sharing = {
  purpose: 'team-sharing',
  ground: 'consent',
  basis: 'agreed with her in person',
  fromOn: '2024-01-01',
  untilOn: '2024-06-30',
}
const record = (more: object = {}) =>
  manager.post(`/cases/${made.id}/consents`, { ...sharing, ...more })

test('the team’s thin view opens with a sharing basis and closes when it is withdrawn', async () => {
  const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
  const log = async () =>
    (await colleague.post(`/cases/${made.id}/contacts`, { outcome: 'attempted' })).statusCode
  expect(await log()).toBe(404)
  const { id } = (await record()).json()
  expect(await log()).toBe(201)
  const withdrawn = await manager.post(`/consents/${id}/_withdraw`, undefined, ifMatch(1))
  expect([withdrawn.statusCode, withdrawn.json()]).toEqual([200, { id, version: 2 }])
  expect(await log()).toBe(404)
  const { items } = (await manager.get(`/cases/${made.id}/consents`)).json()
  expect(items).toMatchObject([{ id, state: 'withdrawn', withdrawnOn: world.today, receiver: '' }])
  const facts = await world.admin.sql(
    `select kind, attributes from facts where subject_id = $1 and kind like 'consent%' order by kind`,
    [made.subjectId],
  )
  expect(facts).toEqual([
    { kind: 'consent-recorded', attributes: { purpose: 'team-sharing' } },
    { kind: 'consent-withdrawn', attributes: { purpose: 'team-sharing' } },
  ])
})

describe('withdrawing', () => {
  test('twice is refused, and of a stale version too', async () => {
    const { id } = (await record()).json()
    const withdraw = (version: number) =>
      manager.post(`/consents/${id}/_withdraw`, undefined, ifMatch(version))
    expect((await manager.post(`/consents/${id}/_withdraw`)).statusCode).toBe(400)
    expect((await withdraw(3)).statusCode).toBe(412)
    await withdraw(1)
    expect((await withdraw(2)).json().code).toBe('consent-withdrawn')
  })

  test('is for her own case manager', async () => {
    const { id } = (await record()).json()
    const path = `/consents/${id}/_withdraw`
    const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
    expect((await colleague.post(path, undefined, ifMatch(1))).statusCode).toBe(404)
    const officer = await world.as(await world.aMember({ role: 'privacy_officer' }))
    expect((await officer.post(path, undefined, ifMatch(1))).statusCode).toBe(403)
  })
})

test.each([
  [{ untilOn: '2023-12-31' }, '/untilOn', 'before-start'],
  [{ fromOn: '2023-01-01', untilOn: '2023-12-31' }, '/untilOn', 'in-the-past'],
  [{ fromOn: '2024-02-30' }, '/fromOn', 'format'],
  [{ fromOn: '0000-01-01' }, '/fromOn', 'pattern'],
  [{ untilOn: undefined }, '/untilOn', 'required'],
  [{ purpose: 'marketing' }, '/purpose', 'enum'],
  [{ basis: '   ' }, '/basis', 'pattern'],
])('%j gets 400 at %s: %s', async (more, path, code) => {
  const response = await record(more)
  expect(response.statusCode).toBe(400)
  expect(response.json().faults).toContainEqual(expect.objectContaining({ path, code }))
})

test('the officer sees every basis under a reference; the process director those to the safety house', async () => {
  await record()
  await record({ purpose: 'safety-house-sharing', receiver: 'Zorg- en Veiligheidshuis' })
  const purposesFor = async (role: 'privacy_officer' | 'process_director') => {
    const { items } = (
      await (await world.as(await world.aMember({ role }))).get('/consents')
    ).json()
    type Item = { reference: string; purpose: string; case: { number: string } | null }
    return (items as Item[])
      .filter(({ reference }) => reference === made.subjectId.slice(0, 8))
      .map((item) => [item.purpose, item.case?.number ?? null])
  }
  expect((await purposesFor('privacy_officer')).sort()).toEqual([
    ['safety-house-sharing', null],
    ['team-sharing', null],
  ])
  expect(await purposesFor('process_director')).toEqual([['safety-house-sharing', made.number]])
})
