import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { raiseLateEscalations } from './index.ts'

let world: World
let coordinator: Member
let director: Member
let officer: Member
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.aMember({ role: 'coordinator' })
  director = await world.aMember({ role: 'process_director' })
  officer = await world.aMember({ role: 'policy_officer' })
})
afterAll(() => world.close())

const canary = 'waar kan zij vannacht heen'
const asked = { question: canary, tried: 'alle huizen gebeld', stuckSince: '2024-01-02' }
const answer = { kind: 'decided', words: 'het Skaeve Huse maakt plaats', backDownOn: '2024-02-01' }

async function aQuestion(level = 'coordinator', more: object = {}) {
  const responsible = await world.aMember({ role: 'case_manager' })
  const made = await world.aCase({ responsible })
  const manager = await world.as(responsible)
  const path = `/cases/${made.id}/escalations`
  const { id } = (await manager.post(path, { ...asked, level, ...more })).json()
  return { made, responsible, manager, path: `${path}/${id}`, id }
}

type Answer = { statusCode: number; json(): { code?: string; faults?: { code: string }[] } }
const said = (of: Answer) => [of.statusCode, of.json().faults?.[0]?.code ?? of.json().code]

test('it goes up, is answered by the level where it lies, and comes back down', async () => {
  const { made, manager, path, id } = await aQuestion()
  const [lead, director1] = [await world.as(coordinator), await world.as(director)]
  expect(said(await director1.post(`${path}/_answer`, answer, ifMatch(1)))).toEqual([
    409,
    'escalation-other-level',
  ])
  expect((await lead.post(`${path}/_raise`, {}, ifMatch(1))).statusCode).toBe(200)
  const page = (await director1.get(path)).json()
  expect(page).toMatchObject({ level: 'process-director', waitsForMe: true, late: false })
  expect(page.steps[0]).toMatchObject({ kind: 'asked', words: canary })
  expect((await director1.post(`${path}/_answer`, answer, ifMatch(2))).statusCode).toBe(200)
  expect((await manager.post(`${path}/_lower`, {}, ifMatch(3))).statusCode).toBe(200)
  const facts = await world.admin.sql<{ kind: string }>(
    'select kind from facts where entity_id = $1 order by occurred_at, recorded_at, kind',
    [id],
  )
  expect(facts.map(({ kind }) => kind).sort()).toEqual([
    'escalation-asked',
    'escalation-decided',
    'escalation-lowered',
    'escalation-raised',
  ])
  const items = (await lead.get('/escalations')).json().items as { caseId: string }[]
  expect(items.some(({ caseId }) => caseId === made.id)).toBe(false)
})

test('of two who answer at the same time one does, and the other is told that it was answered', async () => {
  const { path } = await aQuestion()
  const others = await world.aMember({ role: 'coordinator' })
  const both = await Promise.all(
    [coordinator, others].map(async (one) =>
      (await world.as(one)).post(`${path}/_answer`, answer, ifMatch(1)),
    ),
  )
  expect(both.map(said).sort()).toEqual([
    [200, undefined],
    [409, 'escalation-not-open'],
  ])
})

test('what is asked stands nowhere in plain words', async () => {
  await aQuestion()
  const rows = await world.admin.sql(
    `select 1 from escalation_steps where position($1::text::bytea in sealed) > 0
     union all select 1 from facts where attributes::text like '%' || $1 || '%'
     union all select 1 from notices where kind like '%' || $1 || '%'`,
    [canary],
  )
  expect(rows).toEqual([])
})

test('the policy level reads the question that was written for it, and never of whom', async () => {
  const { made, manager, path } = await aQuestion('process-director')
  const director1 = await world.as(director)
  expect(said(await director1.post(`${path}/_raise`, {}, ifMatch(1)))).toEqual([
    409,
    'policy-question-missing',
  ])
  const named = { policyQuestion: `wat doen we met ${made.number.toLowerCase()}?` }
  expect(said(await director1.post(`${path}/_raise`, named, ifMatch(1)))).toEqual([
    400,
    'names-the-case',
  ])
  const other = await world.aCase()
  const another = { policyQuestion: `mag dat, net als bij ${other.number}?` }
  expect(said(await director1.post(`${path}/_raise`, another, ifMatch(1)))).toEqual([
    400,
    'names-a-person',
  ])
  const clean = { policyQuestion: 'mag een kamer uit de subsidie?' }
  expect((await director1.post(`${path}/_raise`, clean, ifMatch(1))).statusCode).toBe(200)
  const policy = await world.as(officer)
  expect((await policy.get(path)).statusCode).toBe(403)
  const list = await policy.get('/policy-questions')
  expect(list.body).not.toContain(made.id)
  const [question] = list.json().items
  const answered = `/policy-questions/${question.id}/_answer`
  const yes = { answer: 'ja, voor drie maanden' }
  expect((await policy.post(answered, yes, ifMatch(question.version))).statusCode).toBe(200)
  expect((await manager.get(path)).json()).toMatchObject({
    state: 'answered',
    policyQuestion: yes,
  })
})

test('a late answer rises one level by itself, once, and says so', async () => {
  const { manager, path, id } = await aQuestion()
  const set = 'update escalations set answer_by = $2 where id = $1'
  await world.admin.sql(set, [id, '2024-01-05'])
  await Promise.all([raiseLateEscalations(world.ground), raiseLateEscalations(world.ground)])
  await raiseLateEscalations(world.ground)
  const page = (await manager.get(path)).json()
  expect(page).toMatchObject({ level: 'process-director', risen: true, late: false })
  expect(page.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['asked', 'risen'])
  await world.admin.sql(set, [id, '2024-01-05'])
  await raiseLateEscalations(world.ground)
  expect((await manager.get(path)).json()).toMatchObject({ level: 'process-director', late: true })
})

test('a late answer rises to the policy level where a question was written for it', async () => {
  const { manager, path, id } = await aQuestion('process-director')
  const words = { policyQuestion: 'mag vervoer naar een huisarts uit het flexbudget?' }
  await (await world.as(director)).post(`${path}/_raise`, words, ifMatch(1))
  // As it stands where it came back down to the process director and grew late there.
  const down = `update escalations set level = 'process-director', answer_by = '2024-01-05' where id = $1`
  await world.admin.sql(down, [id])
  await raiseLateEscalations(world.ground)
  expect((await manager.get(path)).json()).toMatchObject({ level: 'policy', risen: true })
})

test('parts of a case are shared under a basis, until a day, and read by the receiver alone', async () => {
  const { made, responsible, manager, path } = await aQuestion('process-director')
  const share = {
    toMembershipId: director.id,
    parts: ['note', 'last-contacts'],
    note: 'zij wil binnen wonen',
    untilOn: '2024-02-01',
  }
  expect(said(await manager.post(`${path}/shares`, share))).toEqual([409, 'share-without-basis'])
  await world.admin.sql(
    `insert into consents (programme_id, case_id, membership_id, purpose, ground, basis, from_on, until_on)
     values ($1, $2, $3, 'safety-house-sharing', 'legal-basis', 'recorded', '2023-06-01', '2024-06-01')`,
    [responsible.programmeId, made.id, responsible.id],
  )
  const outside = { ...share, toMembershipId: randomUUID() }
  expect((await manager.post(`${path}/shares`, outside)).statusCode).toBe(404)
  const worker = { ...share, toMembershipId: responsible.id }
  expect((await manager.post(`${path}/shares`, worker)).statusCode).toBe(404)
  const { id } = (await manager.post(`${path}/shares`, share)).json()
  const one = `/cases/${made.id}/shares/${id}`
  const receiver = await world.as(director)
  expect((await receiver.get(one)).json().says).toEqual({ note: share.note, lastContacts: [] })
  const looks = await world.admin.sql(
    `select 1 from audit_entries where entity_id = $1 and action = 'case-share.read'`,
    [id],
  )
  expect(looks).toHaveLength(1)
  const lead = await world.as(coordinator)
  expect((await lead.get(one)).statusCode).toBe(404)
  await manager.post(`${one}/_withdraw`, undefined, ifMatch(1))
  expect((await receiver.get(one)).statusCode).toBe(404)
})

async function aShare(untilOn = '2024-02-01') {
  const { made, responsible, manager, path } = await aQuestion('process-director')
  const [consent] = await world.admin.sql<{ id: string }>(
    `insert into consents (programme_id, case_id, membership_id, purpose, ground, basis, from_on, until_on)
     values ($1, $2, $3, 'safety-house-sharing', 'consent', 'she said yes', '2023-06-01', '2024-06-01')
     returning id`,
    [responsible.programmeId, made.id, responsible.id],
  )
  const share = {
    toMembershipId: director.id,
    parts: ['note'],
    note: 'zij wil binnen wonen',
    untilOn,
  }
  const { id } = (await manager.post(`${path}/shares`, share)).json()
  const one = `/cases/${made.id}/shares/${id}`
  return { manager, path, id, one, share, consentId: consent?.id }
}

test('a consent that she withdraws ends what was shared under it, at once', async () => {
  const { manager, path, one, share, consentId } = await aShare()
  const receiver = await world.as(director)
  expect((await receiver.get(one)).statusCode).toBe(200)
  const withdrawn = await manager.post(`/consents/${consentId}/_withdraw`, undefined, ifMatch(1))
  expect(withdrawn.statusCode).toBe(200)
  expect((await receiver.get(one)).statusCode).toBe(404)
  expect((await receiver.get(path)).json().shares).toEqual([])
  expect((await manager.get(path)).json().shares).toMatchObject([{ running: false }])
  expect(said(await manager.post(`${path}/shares`, share))).toEqual([409, 'share-without-basis'])
})

test('what was shared until a day is read on that day, and is gone for the receiver after it', async () => {
  const { id, one, manager, path } = await aShare(world.today)
  const receiver = await world.as(director)
  expect((await receiver.get(one)).statusCode).toBe(200)
  await world.admin.sql(
    `update case_shares set shared_at = '2024-01-02T10:00:00Z', until_on = '2024-01-07' where id = $1`,
    [id],
  )
  expect((await receiver.get(one)).statusCode).toBe(404)
  expect((await receiver.get(path)).json().shares).toEqual([])
  expect((await manager.get(path)).json().shares).toMatchObject([
    { running: false, withdrawnAt: null, untilOn: '2024-01-07' },
  ])
})

test('the policy officer has a signal with the question alone, until it is answered', async () => {
  const { made, path } = await aQuestion('process-director')
  const director1 = await world.as(director)
  const body = { policyQuestion: 'mag een hotelkamer één nacht uit de subsidie?' }
  await director1.post(`${path}/_raise`, body, ifMatch(1))
  const policy = await world.as(officer)
  const signals = async () =>
    (await policy.get('/signals'))
      .json()
      .items.filter(({ about }: { about: { name: string } }) => about.name === body.policyQuestion)
  const [signal] = await signals()
  expect(signal).toMatchObject({
    kind: 'policy-question-waiting',
    about: { what: 'topic', number: null, caseId: null },
    next: { screen: 'policy-questions', caseId: null, id: null },
  })
  expect(JSON.stringify(signal)).not.toContain(made.number)
  const { items } = (await policy.get('/policy-questions')).json()
  const { version } = items.find((one: { id: string }) => one.id === signal.entityId)
  const answered = `/policy-questions/${signal.entityId}/_answer`
  await policy.post(answered, { answer: 'ja' }, ifMatch(version))
  expect(await signals()).toEqual([])
})

test('a handover that is declined opens an escalation at the coordinator', async () => {
  const { id, responsible } = await world.aCase()
  const to = await world.aMember({ role: 'case_manager' })
  await world.admin.sql(
    `insert into handovers (programme_id, case_id, from_membership_id, to_membership_id,
       proposed_by_membership_id, proposed_at, answer_by, complete_by)
     values ($1, $2, $3, $4, $3, '2024-01-05T10:00:00Z', '2024-01-15', '2024-02-01')`,
    [world.programme.id, id, responsible.id, to.id],
  )
  await world.admin.sql(
    `update handovers set state = 'declined', ended_at = '2024-01-08T08:00:00Z',
       ended_by_membership_id = to_membership_id, decline_reason = 'no-room' where case_id = $1`,
    [id],
  )
  const items = (await (await world.as(coordinator)).get('/escalations')).json().items
  expect(items.find((one: { caseId: string }) => one.caseId === id)).toMatchObject({
    cause: 'handover-declined',
    level: 'coordinator',
    waitsForMe: true,
  })
})

test('nobody changes what ended, the program included', async () => {
  const { manager, path, id } = await aQuestion()
  await manager.post(`${path}/_withdraw`, undefined, ifMatch(1))
  const reopened = world.admin.sql(`update escalations set state = 'open' where id = $1`, [id])
  await expect(reopened).rejects.toThrow('stays so')
})
