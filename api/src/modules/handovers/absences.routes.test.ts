import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Somebody with two cases, and a colleague who could stand in. */
async function aScene() {
  const away = await world.aMember({ role: 'case_manager' })
  const one = await world.aCase({ responsible: away })
  const two = await world.aCase({ responsible: away })
  const colleague = await world.aMember({ role: 'case_manager' })
  const client = await world.as(away)
  const standIns = [one, two].map(({ id }) => ({ caseId: id, membershipId: colleague.id }))
  const days = { fromOn: '2024-01-08', untilOn: '2024-01-12' }
  return { away, one, two, colleague, client, standIns, days }
}

test('for the days of an absence the cases are the stand-in’s own, and the responsible one stays', async () => {
  const { away, one, colleague, client, standIns, days } = await aScene()
  const standIn = await world.as(colleague)
  expect((await standIn.get(`/cases/${one.id}`)).statusCode).toBe(404)
  const planned = await client.post('/absences', { ...days, standIns })
  expect(planned.statusCode).toBe(201)
  expect((await standIn.get(`/cases/${one.id}`)).json()).toMatchObject({
    relation: 'own',
    responsible: { membershipId: away.id },
  })
  expect((await client.get('/absences')).json().items).toMatchObject([
    { ...days, cases: [{ standIn: { membershipId: colleague.id } }, {}] },
  ])
})

test('a stand-in of later days has nothing to see yet', async () => {
  const { one, colleague, client, standIns } = await aScene()
  const days = { fromOn: '2024-02-05', untilOn: '2024-02-09' }
  expect((await client.post('/absences', { ...days, standIns })).statusCode).toBe(201)
  expect((await (await world.as(colleague)).get(`/cases/${one.id}`)).statusCode).toBe(404)
})

test('no case is left without somebody: which ones, is said', async () => {
  const { client, standIns, days, two } = await aScene()
  const answer = await client.post('/absences', { ...days, standIns: standIns.slice(0, 1) })
  expect(answer.json()).toMatchObject({
    status: 409,
    code: 'absence-without-stand-in',
    facts: { cases: [two.number] },
  })
})

test('two absences at once are bad input, and the other is named', async () => {
  const { client, standIns, days } = await aScene()
  await client.post('/absences', { ...days, standIns })
  const other = { fromOn: '2024-01-12', untilOn: '2024-01-19' }
  expect((await client.post('/absences', { ...other, standIns })).json()).toMatchObject({
    status: 400,
    faults: [
      {
        path: '/fromOn',
        code: 'absence-overlaps',
        message: 'is away already from 2024-01-08 until 2024-01-12',
      },
    ],
  })
})

test('of two absences planned at the same moment one is planned', async () => {
  const { client, standIns, days } = await aScene()
  const answers = await Promise.all([
    client.post('/absences', { ...days, standIns }),
    client.post('/absences', { ...days, standIns }),
  ])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400])
})

test.each([
  ['who ends before she begins', { fromOn: '2024-02-09', untilOn: '2024-02-05' }, 400],
  ['in the past', { fromOn: '2023-12-18', untilOn: '2023-12-22' }, 400],
])('an absence %s is bad input', async (_what, days, status) => {
  const { client, standIns } = await aScene()
  expect((await client.post('/absences', { ...days, standIns })).statusCode).toBe(status)
})

test('who is away herself does not stand in, nor does a peer expert', async () => {
  const { client, standIns, days, colleague } = await aScene()
  await (await world.as(colleague)).post('/absences', { ...days, standIns: [] })
  expect((await client.post('/absences', { ...days, standIns })).json().code).toBe(
    'stand-in-is-away',
  )
  const peer = await world.aMember({ role: 'peer_expert' })
  const byPeer = standIns.map((one) => ({ ...one, membershipId: peer.id }))
  expect((await client.post('/absences', { ...days, standIns: byPeer })).json().code).toBe(
    'stand-in-must-be-case-manager',
  )
})

test('who leads her organisation plans it for her, and nobody else’s does', async () => {
  const { away, standIns, days, one, colleague } = await aScene()
  const body = { membershipId: away.id, ...days, standIns }
  const elsewhere = await world.as(
    await world.aMember({ role: 'organisation_manager', organisation: 'ldh' }),
  )
  expect((await elsewhere.post('/absences', body)).statusCode).toBe(403)
  const lead = await world.as(await world.aMember({ role: 'organisation_manager' }))
  expect((await lead.post('/absences', body)).statusCode).toBe(201)
  expect((await (await world.as(colleague)).get(`/cases/${one.id}`)).statusCode).toBe(200)
  const told = await world.admin.sql('select kind from notices where membership_id = $1', [away.id])
  expect(told).toEqual([{ kind: 'absence-planned' }])
})

test('back earlier, nobody stands in from then on', async () => {
  const { client, standIns, days, one, colleague } = await aScene()
  const { id } = (await client.post('/absences', { ...days, standIns })).json()
  expect((await client.post(`/absences/${id}/_end`, { untilOn: '2024-01-07' })).statusCode).toBe(
    200,
  )
  expect((await (await world.as(colleague)).get(`/cases/${one.id}`)).statusCode).toBe(404)
  expect((await client.post('/absences', { ...days, standIns })).statusCode).toBe(201)
})

test('another stand-in takes the place of the first', async () => {
  const { client, standIns, days, one, colleague } = await aScene()
  const { id } = (await client.post('/absences', { ...days, standIns })).json()
  const third = await world.aMember({ role: 'case_manager' })
  const body = { caseId: one.id, membershipId: third.id }
  expect((await client.post(`/absences/${id}/_name-stand-in`, body)).statusCode).toBe(200)
  expect((await (await world.as(third)).get(`/cases/${one.id}`)).statusCode).toBe(200)
  expect((await (await world.as(colleague)).get(`/cases/${one.id}`)).statusCode).toBe(404)
})
