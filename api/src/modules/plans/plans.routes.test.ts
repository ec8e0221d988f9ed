import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function scene() {
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ peer })
  const client = await world.as(made.responsible)
  const setGoal = async (body: object = {}) =>
    (
      await client.post(`/cases/${made.id}/goals`, {
        domain: 'housing',
        text: 'a room with a key',
        ...body,
      })
    ).json()
  const plan = async () => (await client.get(`/cases/${made.id}/plan`)).json()
  return { ...made, peer, client, setGoal, plan }
}

const action = (ownerMembershipId: string | null, more: object = {}) => ({
  text: 'visit together',
  ownerMembershipId,
  dueOn: '2024-02-01',
  ...more,
})

test('a goal stands in the plan with her own words, its actions, and who does them', async () => {
  const { client, responsible, setGoal, plan } = await scene()
  const { id } = await setGoal({ ownWords: 'somewhere quiet' })
  await client.post(`/goals/${id}/actions`, action(responsible.id))
  await client.post(`/goals/${id}/actions`, action(null, { dueOn: '2024-01-20' }))
  const { goals } = await plan()
  expect(goals).toMatchObject([
    {
      domain: 'housing',
      text: 'a room with a key',
      ownWords: 'somewhere quiet',
      actions: [
        { owner: null, dueOn: '2024-01-20' },
        { owner: { membershipId: responsible.id }, mine: true, overdue: false },
      ],
      end: { allowed: false, code: 'goal-actions-open', facts: { open: 2 } },
    },
  ])
})

test('a goal with open actions is not reached before they are done', async () => {
  const { client, responsible, setGoal, plan } = await scene()
  const { id } = await setGoal()
  const made = (await client.post(`/goals/${id}/actions`, action(responsible.id))).json()
  const refused = await client.post(`/goals/${id}/_reach`, undefined, ifMatch(1))
  expect(refused.json()).toMatchObject({ status: 409, code: 'goal-actions-open' })
  await client.post(`/actions/${made.id}/_finish`, undefined, ifMatch(1))
  expect((await client.post(`/goals/${id}/_reach`, undefined, ifMatch(1))).statusCode).toBe(200)
  expect((await plan()).goals[0]).toMatchObject({ state: 'reached', endedOn: world.today })
  const later = await client.post(`/goals/${id}/actions`, action(responsible.id))
  expect(later.json().code).toBe('goal-ended')
})

test('a goal that was changed meanwhile is not overwritten', async () => {
  const { client, setGoal, plan } = await scene()
  const { id } = await setGoal()
  expect((await client.put(`/goals/${id}`, { text: 'a flat' }, ifMatch(1))).statusCode).toBe(200)
  expect((await client.put(`/goals/${id}`, { text: 'a house' }, ifMatch(1))).statusCode).toBe(412)
  expect((await plan()).goals[0]).toMatchObject({ text: 'a flat', version: 2 })
})

describe('the peer expert', () => {
  test('takes an action upon herself and finishes it; another’s is not hers to change', async () => {
    const { client, peer, responsible, setGoal } = await scene()
    const { id } = await setGoal()
    const theirs = (await client.post(`/goals/${id}/actions`, action(responsible.id))).json()
    const asPeer = await world.as(peer)
    const hers = await asPeer.post(`/goals/${id}/actions`, action(peer.id))
    expect(hers.statusCode).toBe(201)
    const mine = hers.json().id
    const finished = await asPeer.post(`/actions/${mine}/_finish`, undefined, ifMatch(1))
    expect(finished.statusCode).toBe(200)
    const refused = await asPeer.post(`/actions/${theirs.id}/_finish`, undefined, ifMatch(1))
    expect(refused.statusCode).toBe(404)
  })

  test('gives nobody else something to do, and sets no goal', async () => {
    const { id: caseId, peer, responsible, setGoal } = await scene()
    const { id } = await setGoal()
    const asPeer = await world.as(peer)
    const given = await asPeer.post(`/goals/${id}/actions`, action(responsible.id))
    expect(given.json().faults).toMatchObject([{ code: 'only-oneself' }])
    const goal = { domain: 'housing', text: 'mine' }
    expect((await asPeer.post(`/cases/${caseId}/goals`, goal)).statusCode).toBe(403)
  })

  test('cannot hand her action on', async () => {
    const { peer, responsible, setGoal } = await scene()
    const { id } = await setGoal()
    const asPeer = await world.as(peer)
    const hers = (await asPeer.post(`/goals/${id}/actions`, action(peer.id))).json()
    const handed = await asPeer.put(`/actions/${hers.id}`, action(responsible.id), ifMatch(1))
    expect(handed.statusCode).toBe(400)
  })
})

test.each([
  ['a day that has passed', { dueOn: '2024-01-07' }, 'in-the-past'],
  ['somebody who does not work on the case', {}, 'not-on-the-case'],
])('an action with %s is bad input', async (_, more, code) => {
  const { client, responsible, setGoal } = await scene()
  const stranger = await world.aMember({ role: 'case_manager' })
  const { id } = await setGoal()
  const owner = code === 'in-the-past' ? responsible.id : stranger.id
  const answer = await client.post(`/goals/${id}/actions`, action(owner, more))
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ code }] })
})

test('a plan is complete when each domain scored 1 or 2 has a goal or a reason why not', async () => {
  const { id, client, setGoal, plan } = await scene()
  const [instrument] = (await client.get('/instruments')).json().items
  const low = ['housing', 'justice']
  const domains = instrument.domains.map(({ code }: { code: string }) => ({
    domain: code,
    score: low.includes(code) ? 2 : 3,
    reason: 'seen',
  }))
  const body = { kind: 'start', assessedOn: '2024-01-05', instrumentId: instrument.id, domains }
  await client.post(`/cases/${id}/assessments`, body)
  expect((await plan()).completeness).toEqual({ complete: false, missing: low })
  await setGoal()
  const waiver = { domain: 'justice', reason: 'she wants it left alone' }
  await client.post(`/cases/${id}/goal-waivers`, waiver)
  expect((await plan()).completeness).toEqual({ complete: true, missing: [] })
  await setGoal({ domain: 'justice' })
  expect((await plan()).waivers).toEqual([])
  const again = await client.post(`/cases/${id}/goal-waivers`, waiver)
  expect(again.json().code).toBe('domain-has-goal')
})

test('the coordinator reads headings and state, and not a word of what they say', async () => {
  const { id, client, responsible, setGoal } = await scene()
  const goal = await setGoal({ ownWords: 'quiet' })
  await client.post(`/goals/${goal.id}/actions`, action(responsible.id))
  await client.post(`/cases/${id}/own-words`, { words: 'not too fast' })
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const plan = (await coordinator.get(`/cases/${id}/plan`)).json()
  expect(plan.goals[0]).toMatchObject({ domain: 'housing', text: null, ownWords: null })
  expect(plan.goals[0].actions[0]).toMatchObject({ text: null, dueOn: '2024-02-01' })
  expect(plan.ownWords).toEqual([])
})

test('what is overdue is listed for who works on the case, the longest overdue first', async () => {
  const { id, client, responsible, setGoal } = await scene()
  const goal = await setGoal()
  for (const dueOn of ['2024-01-20', '2024-01-10'])
    await client.post(`/goals/${goal.id}/actions`, action(responsible.id, { dueOn }))
  await world.admin.sql(
    `update plan_actions set due_on = due_on - 14, recorded_at = '2023-12-01' where case_id = $1`,
    [id],
  )
  const { items } = (await client.get('/actions-overdue')).json()
  expect(items).toMatchObject([
    { caseId: id, dueOn: '2023-12-27', mine: true, domain: 'housing' },
    { caseId: id, dueOn: '2024-01-06' },
  ])
  const glance = (await client.get(`/cases/${id}/plan-glance`)).json()
  expect(glance).toMatchObject({ openGoals: ['housing'], openActions: 2, overdueActions: 2 })
})

test('a new version of the instrument is loaded by the administrator, and earlier scores keep theirs', async () => {
  const administrator = await world.as(await world.aMember({ role: 'administrator' }))
  const body = {
    name: 'Ours',
    source: 'agreed in the team',
    fromOn: '2024-06-01',
    lowest: 1,
    highest: 3,
    domains: [{ code: 'housing', name: 'Wonen', levels: ['bad', 'fair', 'good'] }],
  }
  expect((await administrator.post('/instruments', body)).json()).toMatchObject({ version: 2 })
  const { items } = (await administrator.get('/instruments')).json()
  expect(items[0]).toMatchObject({ version: 2, current: false })
  expect(items[0].domains[0].levels[2]).toEqual({ score: 3, description: 'good' })
  expect(items[1]).toMatchObject({ version: 1, current: true })
  const wrong = {
    ...body,
    highest: 1,
    fromOn: '2024-01-07',
    domains: [...body.domains, ...body.domains],
  }
  const { faults } = (await administrator.post('/instruments', wrong)).json()
  expect(faults.map(({ code }: { code: string }) => code)).toEqual([
    'in-the-past',
    'no-scale',
    'levels-per-score',
    'domain-twice',
    'levels-per-score',
  ])
})
