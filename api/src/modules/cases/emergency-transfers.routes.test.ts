import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const reason = 'The case manager fell ill for months.'

/** A case of IrisZorg, both organisation managers, and a case manager of the other organisation. */
async function aScene() {
  const case_ = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const manager = await world.aMember({ role: 'organisation_manager' })
  const director = await world.aMember({ role: 'process_director' })
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const body = { toMembershipId: successor.id, reason }
  return { ...case_, manager, director, successor, body, path: `/cases/${case_.id}` }
}

test('two persons put another case manager in charge at once, and the case is not warm', async () => {
  const { id, responsible, manager, director, successor, body, path, subjectId } = await aScene()
  const asking = await world.as(manager)
  const asked = await asking.post(`${path}/emergency-transfers`, body)
  expect(asked.statusCode).toBe(201)
  const transfer = `/emergency-transfers/${asked.json().id}`
  const deciding = await world.as(director)
  expect((await deciding.get('/emergency-transfers')).json().items).toEqual([
    expect.objectContaining({
      caseId: id,
      reason,
      from: expect.objectContaining({ membershipId: responsible.id }),
      to: expect.objectContaining({ membershipId: successor.id }),
      confirm: { allowed: true },
    }),
  ])
  expect((await asking.post(`${transfer}/_confirm`)).json()).toMatchObject({
    status: 409,
    code: 'transfer-needs-another-person',
  })
  expect((await deciding.post(`${transfer}/_confirm`)).statusCode).toBe(200)

  const told = await world.admin.sql(
    'select membership_id, kind, entity_id from notices where entity_id in ($1, $2) order by kind',
    [id, asked.json().id],
  )
  expect(told).toEqual([
    { membership_id: responsible.id, kind: 'case-passed-on', entity_id: id },
    { membership_id: successor.id, kind: 'case-received', entity_id: id },
    ...told.filter(({ kind }) => kind === 'emergency-transfer-requested'),
  ])
  expect(told.some(({ membership_id }) => membership_id === director.id)).toBe(true)
  expect(told.some(({ membership_id }) => membership_id === manager.id)).toBe(false)
  const hers = await world.as(successor)
  expect((await hers.get(path)).json()).toMatchObject({
    relation: 'own',
    responsible: { membershipId: successor.id, manner: 'emergency', warm: false },
    core: { responsibilities: [{ membershipId: responsible.id }, { membershipId: successor.id }] },
    actions: { recordIntroduction: { allowed: true } },
  })
  expect((await (await world.as(responsible)).get(path)).statusCode).toBe(404)
  const facts = await world.admin.sql(
    'select kind from facts where subject_id = $1 order by recorded_at, kind',
    [subjectId],
  )
  expect(facts.map(({ kind }) => kind).sort()).toEqual([
    'emergency-transfer-done',
    'emergency-transfer-requested',
    'responsibility-began',
    'responsibility-ended',
  ])
})

test('an organisation manager can be the second person, and a repeat of it happens once', async () => {
  const { manager, director, successor, body, path, id } = await aScene()
  const asked = await (await world.as(director)).post(`${path}/emergency-transfers`, body)
  const deciding = await world.as(manager)
  const headers = { 'idempotency-key': '0e4a1b5f-7a0d-4d1e-9b8e-1f2a3b4c5d6e' }
  const confirm = `/emergency-transfers/${asked.json().id}/_confirm`
  const first = await deciding.post(confirm, undefined, headers)
  // The case is of another organisation now; what she decided stays hers to read.
  const again = await deciding.post(confirm, undefined, headers)
  expect([first.statusCode, again.statusCode]).toEqual([200, 200])
  expect(again.json()).toEqual(first.json())
  const rows = await world.admin.sql(
    'select membership_id from responsibilities where case_id = $1 and upper_inf(during)',
    [id],
  )
  expect(rows).toEqual([{ membership_id: successor.id }])
})

test('after she met her new case manager the case is warm', async () => {
  const { manager, director, successor, body, path, id } = await aScene()
  const asked = await (await world.as(manager)).post(`${path}/emergency-transfers`, body)
  await (await world.as(director)).post(`/emergency-transfers/${asked.json().id}/_confirm`)
  const hers = await world.as(successor)
  const [earlier] = await world.admin.sql(
    `insert into contacts (programme_id, case_id, membership_id, occurred_at, outcome, recorded_at)
     values ($1, $2, $3, '2023-12-01', 'spoken', '2023-12-01') returning id`,
    [world.programme.id, id, successor.id],
  )
  const introduction = `${path}/_record-introduction`
  expect((await hers.post(introduction, { contactId: earlier?.id })).json()).toMatchObject({
    status: 400,
    faults: [{ path: '/contactId', code: 'no-introduction' }],
  })
  expect((await hers.post(introduction, {})).statusCode).toBe(200)
  expect((await hers.get(path)).json().responsible.warm).toBe(true)
  expect((await hers.post(introduction, {})).json()).toMatchObject({
    status: 409,
    code: 'introduction-recorded-already',
  })
})

test('a coordinator does not ask for it, and can be the second person', async () => {
  const { manager, body, path } = await aScene()
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const refused = await coordinator.post(`${path}/emergency-transfers`, body)
  expect(refused.json()).toMatchObject({ status: 403, code: 'transfer-asked-by-others' })
  const asked = await (await world.as(manager)).post(`${path}/emergency-transfers`, body)
  const confirm = `/emergency-transfers/${asked.json().id}/_confirm`
  expect((await coordinator.post(confirm)).statusCode).toBe(200)
})

test('the manager of another organisation does not find the case', async () => {
  const { body, path } = await aScene()
  const other = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
  const answer = await (await world.as(other)).post(`${path}/emergency-transfers`, body)
  expect(answer.statusCode).toBe(404)
})

test.each([
  ['a reason of two words', { reason: 'is gone' }, '/reason'],
  ['an unknown field', { note: 'x' }, '/note'],
  ['somebody who is no id', { toMembershipId: 'x' }, '/toMembershipId'],
])('%s is bad input', async (_what, change, path) => {
  const scene = await aScene()
  const body = { ...scene.body, ...change }
  const answer = await (await world.as(scene.manager)).post(
    `${scene.path}/emergency-transfers`,
    body,
  )
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
})

test('it waits once, goes to somebody else who stays, and can be taken back', async () => {
  const { manager, body, path, responsible } = await aScene()
  const leaving = await world.aMember({ role: 'case_manager', validUntil: '2024-06-30' })
  const asking = await world.as(manager)
  const ask = (toMembershipId: string) =>
    asking.post(`${path}/emergency-transfers`, { ...body, toMembershipId })
  expect((await ask(responsible.id)).json().code).toBe('transfer-to-present-responsible')
  expect((await ask(leaving.id)).json().code).toBe('responsible-must-be-staying-case-manager')
  const asked = await ask(body.toMembershipId)
  expect((await ask(body.toMembershipId)).json().code).toBe('transfer-waits-for-second-person')
  const withdrawn = await asking.post(`/emergency-transfers/${asked.json().id}/_withdraw`)
  expect(withdrawn.statusCode).toBe(200)
  expect((await ask(body.toMembershipId)).statusCode).toBe(201)
})

test('a case manager neither asks nor lists', async () => {
  const { responsible, body, path } = await aScene()
  const client = await world.as(responsible)
  expect((await client.post(`${path}/emergency-transfers`, body)).statusCode).toBe(403)
  expect((await client.get('/emergency-transfers')).statusCode).toBe(403)
})
