import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const member = (role: 'case_manager' | 'coordinator' | 'drop_in_host' | 'process_director') =>
  world.aMember({ role })
const reported = async (body: object = { source: 'street', receivedOn: '2024-01-02' }) => {
  const coordinator = await world.as(await member('coordinator'))
  const answer = await coordinator.post('/referrals-in', body)
  const { id } = answer.json()
  return { id, path: `/referrals-in/${id}`, coordinator }
}

test('who was mentioned waits, under two words that the product gives her', async () => {
  const { path, coordinator } = await reported()
  const referral = (await coordinator.get(path)).json()
  expect(referral).toMatchObject({
    state: 'waiting',
    daysWaiting: 6,
    source: 'street',
    caseId: null,
  })
  expect(referral.alias).toMatch(/^[a-z]+ [a-z]+$/)
})

test('an aanmelding happened on the day on which it came in, also when it is written down later', async () => {
  const { id } = await reported({ source: 'street', receivedOn: '2023-12-29' })
  const facts = await world.admin.sql(
    `select (occurred_at at time zone 'Europe/Amsterdam')::date::text as day from facts where entity_id = $1`,
    [id],
  )
  expect(facts).toEqual([{ day: '2023-12-29' }])
})

test.each(['drop_in_host', 'nurse', 'peer_expert'] as const)(
  'a %s reports somebody and decides nothing',
  async (role) => {
    const client = await world.as(await world.aMember({ role }))
    const answer = await client.post('/referrals-in', { source: 'drop-in' })
    expect(answer.statusCode).toBe(201)
    const path = `/referrals-in/${answer.json().id}`
    const decide = await client.post(`${path}/_not-start`, { reason: 'declined' })
    expect(decide.statusCode).toBe(403)
    expect((await client.get('/referrals-in')).statusCode).toBe(role === 'peer_expert' ? 200 : 403)
  },
)

test('a case starts with number, key, opening and responsible case manager at once', async () => {
  const { path, coordinator } = await reported()
  const attempt = { attemptedAt: '2024-01-03T20:00:00Z', outcome: 'seen-not-spoken' }
  expect((await coordinator.post(`${path}/attempts`, attempt)).statusCode).toBe(201)
  const responsible = await member('case_manager')
  const body = { responsibleMembershipId: responsible.id }
  expect((await coordinator.post(`${path}/_start`, body)).statusCode).toBe(200)
  const { caseId, alias, attempts } = (await coordinator.get(path)).json()
  expect(attempts).toMatchObject([{ outcome: 'seen-not-spoken' }])

  const hers = await world.as(responsible)
  expect((await hers.get(`/cases/${caseId}`)).json()).toMatchObject({
    number: expect.stringMatching(/^STAP-\d{3}$/),
    alias,
    relation: 'own',
    responsible: { membershipId: responsible.id, manner: 'opened', warm: true },
    course: { phase: 'intake' },
    core: { phases: [{ phase: 'intake' }], openings: [{ until: null }] },
  })
  const facts = await world.admin.sql(
    `select f.kind from facts f join cases c using (subject_id) where c.id = $1 order by f.recorded_at`,
    [caseId],
  )
  expect(facts.map(({ kind }) => kind)).toEqual([
    'referral-in-received',
    'referral-in-attempted',
    'case-opened',
    'responsibility-began',
  ])
  const [key] = await world.admin.sql('select key_id from client_keys where case_id = $1', [caseId])
  expect(key).toBeDefined()
  const again = await coordinator.post(`${path}/_start`, body)
  expect(again.json()).toMatchObject({ status: 409, code: 'referral-decided' })
})

test('a case manager opens a case for a colleague, sees that it was done, and afterwards nothing of it', async () => {
  const { path } = await reported()
  const me = await world.as(await member('case_manager'))
  const colleague = await member('case_manager')
  const body = { responsibleMembershipId: colleague.id }
  const headers = { 'idempotency-key': '7d6f3f0e-4c0b-4f60-9d5f-0a0d3c1b2a4e' }
  const first = await me.post(`${path}/_start`, body, headers)
  const again = await me.post(`${path}/_start`, body, headers)
  expect([first.statusCode, again.statusCode]).toEqual([200, 200])
  expect(again.json()).toEqual(first.json())
  expect((await me.get(path)).json()).toMatchObject({ state: 'started', caseId: null })
  await world.admin.sql("update cases set recorded_at = recorded_at - interval '61 minutes'")
  expect((await me.get(path)).statusCode).toBe(404)
  expect((await (await world.as(colleague)).get('/cases')).json().items).toHaveLength(1)
})

test('once it has become a case, an aanmelding and its attempts are for who may know of the case', async () => {
  const { id, path, coordinator } = await reported()
  await coordinator.post(`${path}/attempts`, {
    attemptedAt: '2024-01-03T20:00:00Z',
    outcome: 'attempted',
  })
  const colleague = await member('case_manager')
  const stranger = await world.as(colleague)
  expect((await stranger.get(path)).statusCode).toBe(200)
  const responsible = await member('case_manager')
  await coordinator.post(`${path}/_start`, { responsibleMembershipId: responsible.id })
  const lists = async (client: typeof stranger) =>
    (await client.get('/referrals-in?state=started'))
      .json()
      .items.map(({ id: one }: { id: string }) => one)
  expect(await lists(stranger)).not.toContain(id)
  expect((await stranger.get(path)).statusCode).toBe(404)
  expect(await lists(await world.as(responsible))).toContain(id)
  expect(await lists(coordinator)).toContain(id)
  const attempts = await asRuntime(
    stranger.token,
    'select from referral_attempts where referral_in_id = $1',
    [id],
  )
  expect(attempts).toBe(0)
  const { caseId } = (await coordinator.get(path)).json()
  const { id: membershipId, programmeId } = responsible
  await world.admin.sql(
    `insert into consents (programme_id, case_id, purpose, ground, basis, from_on, until_on, membership_id)
     values ($1, $2, 'team-sharing', 'consent', 'said so', '2024-01-01', '2024-12-31', $3)`,
    [programmeId, caseId, membershipId],
  )
  expect(await lists(stranger)).toContain(id)
})

async function asRuntime(token: string | undefined, text: string, values: unknown[]) {
  const connection = await world.pools.runtime.connect()
  try {
    await connection.query('begin')
    await connection.query('select app.enter($1)', [token])
    return (await connection.query(text, values)).rowCount
  } finally {
    await connection.query('rollback')
    connection.release()
  }
}

test('cases that start at the same time get different numbers', async () => {
  const responsible = await member('case_manager')
  const client = await world.as(responsible)
  const paths = await Promise.all(Array.from({ length: 8 }, async () => (await reported()).path))
  const body = { responsibleMembershipId: responsible.id }
  const answers = await Promise.all(paths.map((path) => client.post(`${path}/_start`, body)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 200))
  const { items } = (await client.get('/cases')).json()
  const numbers = items.map(({ number }: { number: string }) => number)
  expect(new Set(numbers).size).toBe(8)
  const places = numbers.map((number: string) => Number(number.slice(5)))
  expect(Math.max(...places) - Math.min(...places)).toBe(7)
})

test('nobody gets a case who may not answer for one', async () => {
  const { path, coordinator } = await reported()
  const peer = await world.aMember({ role: 'peer_expert' })
  const answer = await coordinator.post(`${path}/_start`, { responsibleMembershipId: peer.id })
  expect(answer.json()).toMatchObject({ status: 409, code: 'responsible-must-be-case-manager' })
})

test('triage is given to somebody, and not by who read an older version', async () => {
  const { path, coordinator } = await reported()
  const triage = await member('case_manager')
  const body = { membershipId: triage.id }
  const assigned = await coordinator.post(`${path}/_assign-triage`, body, ifMatch(1))
  expect(assigned.json()).toMatchObject({ version: 2 })
  expect((await coordinator.get(path)).json().triage).toMatchObject({ membershipId: triage.id })
  const late = await coordinator.post(`${path}/_assign-triage`, body, ifMatch(1))
  expect(late.json()).toMatchObject({
    status: 412,
    facts: { givenVersion: 1, currentVersion: 2 },
  })
})

test('an aanmelding that becomes no case says why', async () => {
  const { path, coordinator } = await reported()
  await coordinator.post(`${path}/_not-start`, { reason: 'minor' })
  expect((await coordinator.get(path)).json()).toMatchObject({
    state: 'not-started',
    notStartedReason: 'minor',
  })
  const attempt = { attemptedAt: '2024-01-03T20:00:00Z', outcome: 'spoken' }
  expect((await coordinator.post(`${path}/attempts`, attempt)).statusCode).toBe(409)
})

test.each([
  ['a day in the future', { source: 'street', receivedOn: '2024-01-09' }, '/receivedOn'],
  ['a day that does not exist', { source: 'street', receivedOn: '2023-02-29' }, '/receivedOn'],
  ['an unknown source', { source: 'rumour' }, '/source'],
  ['a name', { source: 'street', name: 'x' }, '/name'],
])('%s is bad input', async (_what, body, path) => {
  const coordinator = await world.as(await member('coordinator'))
  const answer = await coordinator.post('/referrals-in', body)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toContainEqual(expect.objectContaining({ path }))
})

test.each([
  ['in the future', '2030-01-01T00:00:00Z', 'in-the-future'],
  ['before she was reported', '2024-01-01T12:00:00Z', 'before-the-referral'],
])('an attempt %s is bad input', async (_when, attemptedAt, code) => {
  const { path, coordinator } = await reported()
  const answer = await coordinator.post(`${path}/attempts`, { attemptedAt, outcome: 'attempted' })
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/attemptedAt', code }] })
})

test('an organisation manager sees what her own organisation reported', async () => {
  const client = async (
    organisation: 'iriszorg' | 'ldh',
    role: 'case_manager' | 'organisation_manager',
  ) => world.as(await world.aMember({ role, organisation }))
  const { id } = (
    await (await client('ldh', 'case_manager')).post('/referrals-in', { source: 'care' })
  ).json()
  const seen = async (organisation: 'iriszorg' | 'ldh') =>
    (await (await client(organisation, 'organisation_manager')).get(`/referrals-in/${id}`))
      .statusCode
  expect([await seen('ldh'), await seen('iriszorg')]).toEqual([200, 404])
})
