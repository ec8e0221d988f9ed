import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { anApplication, aZoneRegister } from '../../../test/world.zone.ts'

let world: World
let privacy: Client
let administrator: Client
let officer: Client
beforeAll(async () => {
  world = await openWorld()
  privacy = await world.as(await world.aMember({ role: 'privacy_officer' }))
  administrator = await world.as(await world.aMember({ role: 'administrator' }))
  officer = await world.as(await world.aMember({ role: 'zone_officer' }))
})
afterAll(() => world.close())

const mandates = '/zone-registrations/mandates'
const applications = '/zone-registrations/applications'
const advise = async (advice: string, by = privacy): Promise<string> =>
  (await by.post(mandates, { advice, adviceText: 'Zie de DPIA.' })).json().id
const stated = {
  basis: 'Artikel 3:9 van de verordening',
  decidedBy: 'het college',
  decidedOn: '2024-01-05',
  departsBecause: null,
}
const switchOn = (id: string, by = administrator, body: object = stated) =>
  by.post(`${mandates}/${id}/_switch-on`, body, ifMatch(1))

test('off, every route of the register refuses with the reason, and no row of it is seen', async () => {
  for (const path of [applications, `${applications}/${crypto.randomUUID()}`]) {
    const response = await officer.get(path)
    expect([response.statusCode, response.json().code]).toEqual([409, 'zone-register-off'])
  }
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const counts = await director.get('/zone-registrations/counts?from=2023-01-01&until=2023-12-31')
  expect(counts.json().code).toBe('zone-register-off')
  const monitor = await director.get('/monitor?from=2023-01-01&until=2023-12-31')
  const sections = (monitor.json().sections as { code: string }[]).map(({ code }) => code)
  expect(sections).toContain('handovers')
  expect(sections).not.toContain('zone')
  expect((await officer.get(mandates)).json()).toMatchObject({
    isOn: false,
    notOnBecause: 'zone-advice-missing',
  })
})

test('one person is not enough: who advised does not switch on, in another role either', async () => {
  const both = await world.aMember({ role: 'privacy_officer' })
  const other = await world.aMember({ role: 'administrator', personId: both.personId })
  const id = await advise('positive', await world.as(both))
  const alone = await switchOn(id, await world.as(other))
  expect([alone.statusCode, alone.json().code]).toEqual([409, 'zone-advice-own'])
  await expect(
    world.admin.sql(
      `update zone.mandates set basis = 'x', decided_by = 'x', decided_on = '2024-01-05', switched_on_at = '2024-01-09',
         switched_on_by_membership_id = advised_by_membership_id, switched_on_by_person_id = advised_by_person_id`,
    ),
  ).rejects.toThrow('two_persons')
})

test('against the advice only with the reason, under the latest advice, with a basis', async () => {
  const earlier = await advise('positive')
  const id = await advise('negative')
  expect((await switchOn(earlier)).json().code).toBe('zone-advice-missing')
  expect((await switchOn(id)).json().faults).toMatchObject([{ path: '/departsBecause' }])
  const { basis: _, ...without } = stated
  expect((await switchOn(id, administrator, without)).statusCode).toBe(400)
  const ahead = { ...stated, decidedOn: '2024-01-09', departsBecause: 'x' }
  expect((await switchOn(id, administrator, ahead)).json().faults).toMatchObject([
    { path: '/decidedOn', code: 'in-the-future' },
  ])
  const on = await switchOn(id, administrator, { ...stated, departsBecause: 'Het is nodig.' })
  expect(on.statusCode).toBe(200)
  expect((await switchOn(await advise('positive'))).json().code).toBe('zone-register-on')
  const { items } = (await officer.get(mandates)).json()
  expect(items.find((one: { id: string }) => one.id === id)).toMatchObject({
    on: { basis: stated.basis, departsBecause: 'Het is nodig.' },
  })
  const off = { offBecause: 'De raad koos anders.' }
  await administrator.post(`${mandates}/${id}/_switch-off`, off, ifMatch(2))
  expect((await officer.get(applications)).json().code).toBe('zone-register-off')
})

test('switched off, what was registered is there and is shown to nobody, by SQL either', async () => {
  const register = await aZoneRegister(world)
  const id = await anApplication(register.officer)
  expect((await register.officer.get(`${applications}/${id}`)).statusCode).toBe(200)
  const off = { offBecause: 'De zone sluit.' }
  const path = `${mandates}/${register.mandateId}/_switch-off`
  expect((await register.administrator.post(path, off, ifMatch(2))).statusCode).toBe(200)
  expect((await register.officer.get(`${applications}/${id}`)).json().code).toBe(
    'zone-register-off',
  )
  const seen = await world.pools.runtime.connect()
  try {
    await seen.query('begin')
    await seen.query('select app.enter($1)', [register.officer.token])
    const rows = await seen.query('select 1 from zone.applications')
    expect(rows.rowCount).toBe(0)
    await seen.query('rollback')
  } finally {
    seen.release()
  }
  expect((await register.officer.get('/signals')).json()).toMatchObject({ items: [] })
})

test('direction counts, exact in care and banded outside it', async () => {
  const { officer: clerk } = await aZoneRegister(world)
  await anApplication(clerk)
  const counted = async (role: 'coordinator' | 'policy_officer' | 'case_manager') => {
    const one = await world.as(await world.aMember({ role }))
    return one.get('/zone-registrations/counts?from=2023-01-01&until=2023-12-31')
  }
  expect((await counted('coordinator')).json().applications).toEqual({ value: 2, band: null })
  expect((await counted('policy_officer')).json().applications).toEqual({
    value: null,
    band: { from: 0, until: 9 },
  })
  expect((await counted('case_manager')).statusCode).toBe(403)
})

test.each([
  ['from=2023-01-02&until=2023-12-31'],
  ['from=2023-01-01&until=2023-06-30'],
  ['from=2024-01-01&until=2024-12-31'],
])('outside care a year is whole and over, and a band moves with no day: %s', async (asked) => {
  const policy = await world.as(await world.aMember({ role: 'policy_officer' }))
  const answer = await policy.get(`/zone-registrations/counts?${asked}`)
  expect([answer.statusCode, answer.json().faults[0].code]).toEqual([400, 'no-whole-year'])
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  expect((await coordinator.get(`/zone-registrations/counts?${asked}`)).statusCode).toBe(200)
})
