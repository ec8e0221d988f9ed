import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let host: Awaited<ReturnType<World['as']>>
let nurse: Awaited<ReturnType<World['as']>>
beforeAll(async () => {
  world = await openWorld()
  host = await world.as(await world.aMember({ role: 'drop_in_host' }))
  nurse = await world.as(await world.aMember({ role: 'nurse' }))
})
afterAll(() => world.close())

const add = async (alias: string) => (await host.post('/drop-in/clients', { alias })).json().id

async function find(alias: string) {
  const evening = (await host.get('/drop-in/evening')).json()
  return evening.clients.find((client: { alias: string }) => client.alias === alias)
}

/** Somebody who came on evenings before tonight and is not here. */
async function aRegular(alias: string, ...evenings: string[]) {
  const id = await add(alias)
  const { visit } = await find(alias)
  await host.post(`/drop-in/visits/${visit.id}/_undo`)
  for (const evening of evenings)
    await world.admin.sql(
      `insert into drop_in_visits (programme_id, client_id, evening, visited_at, membership_id)
       select programme_id, id, $2::date, $2::date + interval '21 hours', added_by_membership_id
       from drop_in_clients where id = $1`,
      [id, evening],
    )
  return id
}

describe('an evening at De Cirkel', () => {
  test('who is new is known by her alias alone, counts at once, and is nobody’s twice', async () => {
    const id = await add('Sneeuw')
    expect(await find('Sneeuw')).toMatchObject({ id, isNew: true, lastOn: null, visit: {} })
    const again = await host.post('/drop-in/clients', { alias: ' sneeuw' })
    expect([again.statusCode, again.json().code]).toEqual([409, 'alias-taken'])
    const [row] = await world.admin.sql<{ plain: boolean }>(
      `select position('Sneeuw'::bytea in alias_sealed) > 0 as plain from drop_in_clients where id = $1`,
      [id],
    )
    expect(row).toEqual({ plain: false })
  })

  test('taps on one alias count one visit, which is taken back and counted again', async () => {
    const id = await aRegular('Toffee', '2023-12-20')
    const path = `/drop-in/clients/${id}/visits`
    const [first, second] = [await host.post(path, {}), await host.post(path, {})]
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(second.json()).toEqual(first.json())
    const undo = `/drop-in/visits/${first.json().id}/_undo`
    expect((await host.post(undo)).json()).toEqual((await host.post(undo)).json())
    expect(await find('Toffee')).toMatchObject({ visit: null, lastOn: '2023-12-20' })
    expect((await host.post(path, {})).statusCode).toBe(201)
    expect((await find('Toffee')).visit).not.toBeNull()
  })

  test('a visit for tomorrow gets 400, and so does one of an evening that is over', async () => {
    const id = await aRegular('Kaneel')
    const { evening: tonight } = (await host.get('/drop-in/evening')).json()
    const faultOf = async (evening: string) => {
      const response = await host.post(`/drop-in/clients/${id}/visits`, { evening })
      return [response.statusCode, response.json().faults?.[0]?.code]
    }
    expect(await faultOf('2024-01-09')).toEqual([400, 'in-the-future'])
    expect(await faultOf('2024-01-02')).toEqual([400, 'evening-over'])
    expect(await faultOf(tonight)).toEqual([201, undefined])
  })

  test('a visit of an evening that is over stays as it is', async () => {
    await aRegular('Madelief', '2023-12-01')
    const [visit] = await world.admin.sql<{ id: string }>(
      `select id from drop_in_visits where evening = '2023-12-01'`,
    )
    const response = await host.post(`/drop-in/visits/${visit?.id}/_undo`)
    expect([response.statusCode, response.json().code]).toEqual([409, 'evening-over'])
  })

  test('what was offered is recorded, on the version last seen', async () => {
    await add('Pluis')
    const { visit } = await find('Pluis')
    const path = `/drop-in/visits/${visit.id}/_offer`
    const body = { offered: ['contact', 'safe-work'] }
    expect((await host.post(path, body, ifMatch(1))).json().version).toBe(2)
    expect((await find('Pluis')).visit).toMatchObject(body)
    expect((await host.post(path, { offered: [] }, ifMatch(1))).statusCode).toBe(412)
    expect((await host.post(path, { offered: ['money'] }, ifMatch(2))).statusCode).toBe(400)
  })

  test('who left comes back by a visit, and did not when that was a wrong tap', async () => {
    const id = await aRegular('Wolk', '2023-08-01')
    const leave = (leftOn: string) => host.post(`/drop-in/clients/${id}/_leave`, { leftOn })
    expect((await leave('2023-07-31')).json().faults[0].code).toBe('before-last-visit')
    expect((await leave('2023-09-01')).statusCode).toBe(200)
    expect((await leave('2023-09-02')).json().code).toBe('left-already')
    const visit = (await host.post(`/drop-in/clients/${id}/visits`, {})).json()
    expect(await find('Wolk')).toMatchObject({ leftOn: null, afterLong: true })
    await host.post(`/drop-in/visits/${visit.id}/_undo`)
    expect(await find('Wolk')).toMatchObject({ leftOn: '2023-09-01', visit: null })
  })
})

test('two hundred aliases are one answer, and one tap counts one of them', async () => {
  const other = await world.aProgramme()
  const busy = await world.as(await world.aMember({ role: 'drop_in_host', programme: other }))
  const names = Array.from({ length: 200 }, (_, at) => `Alias ${at + 1}`)
  for (const alias of names)
    expect((await busy.post('/drop-in/clients', { alias })).statusCode).toBe(201)
  const { clients, visits } = (await busy.get('/drop-in/evening')).json()
  expect([clients.length, visits]).toEqual([200, 200])
  const [{ id, visit }] = clients
  await busy.post(`/drop-in/visits/${visit.id}/_undo`)
  expect((await busy.get('/drop-in/evening')).json().visits).toBe(199)
  expect((await busy.post(`/drop-in/clients/${id}/visits`, {})).statusCode).toBe(201)
  expect((await busy.get('/drop-in/evening')).json().visits).toBe(200)
}, 60_000)

describe('the walk-in hours of the GGD', () => {
  test('the nurse meets who is here, ticks a consult once, and can take it back', async () => {
    const id = await add('Bibi')
    const absent = await aRegular('Hazel', '2023-12-20')
    const bibi = async () => {
      const { clients } = (await nurse.get('/drop-in/walk-in')).json()
      expect(JSON.stringify(clients)).not.toContain('Hazel')
      return clients.find((client: { id: string }) => client.id === id)
    }
    const path = `/drop-in/clients/${id}/consults`
    const [first, second] = [await nurse.post(path), await nurse.post(path)]
    expect(second.json()).toEqual(first.json())
    expect(await bibi()).toMatchObject({ alias: 'Bibi', consultId: first.json().id })
    await nurse.post(`/drop-in/consults/${first.json().id}/_undo`)
    expect(await bibi()).toMatchObject({ consultId: null })
    expect((await nurse.post(`/drop-in/clients/${absent}/consults`)).statusCode).toBe(404)
  })
})

test('direction counts, without an alias; who works with cases gets nothing', async () => {
  await aRegular('Duif', '2022-05-01', '2022-05-02', '2022-06-01')
  const path = '/drop-in/counts?from=2022-01-01&until=2022-12-31&by=month'
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  expect((await director.get(path)).json()).toEqual({
    total: { visits: 3, uniqueClients: 1, newClients: 0, leftClients: 0 },
    parts: [
      { part: '2022-06', visits: 1, uniqueClients: 1, newClients: 0, leftClients: 0 },
      { part: '2022-05', visits: 2, uniqueClients: 1, newClients: 0, leftClients: 0 },
    ],
  })
  const manager = await world.as(await world.aMember({ role: 'case_manager' }))
  for (const asked of [path, '/drop-in/evening', '/drop-in/walk-in'])
    expect((await manager.get(asked)).statusCode).toBe(403)
})

test('no column of the register leads to a case, or from a case to it', async () => {
  const shared = await world.admin.sql(
    `select conname from pg_constraint
     where contype = 'f' and confrelid::regclass::text not in ('programmes', 'memberships')
       and (conrelid::regclass::text like 'drop_in_%') <> (confrelid::regclass::text like 'drop_in_%')
     union all
     select attname from pg_attribute
     where attrelid::regclass::text like 'drop_in_%' and attname in ('case_id', 'subject_id')`,
  )
  expect(shared).toEqual([])
})
