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
  const manager = await world.as(made.responsible)
  const asPeer = await world.as(peer)
  const path = `/cases/${made.id}`
  const complain = (body: object = {}, by = asPeer) =>
    by.post(`${path}/complaints`, {
      words: 'nobody called back',
      receivedOn: '2024-01-05',
      addressedTo: 'organisation',
      aboutPersonId: null,
      tellManager: false,
      ...body,
    })
  const voice = async (by = asPeer) => (await by.get(`${path}/voice`)).json()
  return { ...made, peer, manager, asPeer, path, complain, voice }
}

const daysOf = async (subjectId: string) => {
  const facts = await world.admin.sql<{ kind: string; day: string }>(
    `select kind, (occurred_at at time zone 'Europe/Amsterdam')::date::text as day from facts where subject_id = $1`,
    [subjectId],
  )
  return Object.fromEntries(facts.map(({ kind, day }) => [kind, day]))
}

test('a complaint and a rating happened on the day that was told, and what was done about it today', async () => {
  const { complain, asPeer, path, subjectId } = await scene()
  const { id } = (await complain()).json()
  await asPeer.post(`${path}/complaints/${id}/_hear`, undefined, ifMatch(1))
  await asPeer.post(`${path}/help-ratings`, { ratedOn: '2024-01-04', score: 4 })
  expect(await daysOf(subjectId)).toMatchObject({
    'complaint-received': '2024-01-05',
    'complaint-heard': '2024-01-08',
    'rating-given': '2024-01-04',
  })
})

describe('a complaint', () => {
  test('is received, heard and answered, with a term of six weeks', async () => {
    const { complain, voice, asPeer, path } = await scene()
    const { id } = (await complain()).json()
    const [received] = (await voice()).complaints
    expect(received).toMatchObject({
      words: 'nobody called back',
      state: 'received',
      answerBy: '2024-02-16',
      late: false,
    })
    await asPeer.post(`${path}/complaints/${id}/_hear`, undefined, ifMatch(1))
    const answer = { answer: 'we are sorry' }
    const said = await asPeer.post(`${path}/complaints/${id}/_answer`, answer, ifMatch(2))
    expect(said.statusCode).toBe(200)
    const again = await asPeer.post(`${path}/complaints/${id}/_answer`, answer, ifMatch(3))
    expect(again.json().code).toBe('complaint-answered-already')
    expect((await voice()).complaints[0]).toMatchObject({
      state: 'answered',
      answer: 'we are sorry',
    })
  })

  test('about her case manager is hidden from her case manager, in the timeline too', async () => {
    const { complain, voice, manager, asPeer, path, responsible } = await scene()
    const { id } = (await complain({ aboutPersonId: responsible.personId })).json()
    expect((await voice()).complaints).toHaveLength(1)
    expect((await voice(manager)).complaints).toEqual([])
    const refused = await manager.post(
      `${path}/complaints/${id}/_answer`,
      { answer: 'not so' },
      ifMatch(1),
    )
    expect(refused.statusCode).toBe(404)
    const kinds = async (by: typeof manager) =>
      (await by.get(`${path}/timeline`)).json().items.map((item: { kind: string }) => item.kind)
    expect(await kinds(asPeer)).toContain('complaint-received')
    expect(await kinds(manager)).not.toContain('complaint-received')
  })

  test('that her case manager took down about herself is not hers to answer', async () => {
    const { complain, voice, manager, path, responsible } = await scene()
    const { id } = (await complain({ aboutPersonId: responsible.personId }, manager)).json()
    expect((await voice(manager)).complaints[0]).toMatchObject({
      id,
      reply: { allowed: false, code: 'complaint-about-yourself' },
    })
    const refused = await manager.post(
      `${path}/complaints/${id}/_answer`,
      { answer: 'not so' },
      ifMatch(1),
    )
    expect(refused.json().code).toBe('complaint-about-yourself')
  })

  test('is told to the organisation manager only when she wants that, and only that there is one', async () => {
    const lead = await world.aMember({ role: 'organisation_manager' })
    const { complain } = await scene()
    const told = () =>
      world.admin.sql('select kind from notices where membership_id = $1', [lead.id])
    await complain()
    expect(await told()).toEqual([])
    await complain({ tellManager: true })
    expect(await told()).toEqual([{ kind: 'complaint-received' }])
  })

  test('of tomorrow or about a stranger is refused with every fault', async () => {
    const { complain, id } = await scene()
    const refused = await complain({ receivedOn: '2024-01-20', aboutPersonId: id })
    expect(refused.statusCode).toBe(400)
    expect(refused.json().faults.map((fault: { code: string }) => fault.code)).toEqual([
      'in-the-future',
      'no-such-worker',
    ])
  })
})

describe('a worker whom she refuses', () => {
  test('is not put on her case and does not get it handed over, until she changes her mind', async () => {
    const { manager, asPeer, path, voice } = await scene()
    const other = await world.aMember({ role: 'case_manager' })
    const body = { personId: other.personId, reason: 'he knows my brother' }
    const { id } = (await asPeer.post(`${path}/worker-refusals`, body)).json()
    expect((await asPeer.post(`${path}/worker-refusals`, body)).json().code).toBe(
      'worker-refused-already',
    )
    const second = { membershipId: other.id, kind: 'second' }
    const assigned = await manager.post(`${path}/assignments`, second)
    expect(assigned.json().code).toBe('worker-refused-by-her')
    const proposed = await manager.post(`${path}/handovers`, { toMembershipId: other.id })
    expect(proposed.json().code).toBe('worker-refused-by-her')
    await asPeer.post(`${path}/worker-refusals/${id}/_end`, undefined, ifMatch(1))
    expect((await manager.post(`${path}/assignments`, second)).statusCode).toBe(201)
    expect((await voice()).refusals).toMatchObject([
      { reason: 'he knows my brother', endedOn: world.today },
    ])
  })

  test('is known by person to who matches, and to nobody else', async () => {
    const { asPeer, path, id: caseId, responsible } = await scene()
    await asPeer.post(`${path}/worker-refusals`, { personId: responsible.personId })
    const ask = async (member: typeof responsible) => {
      const connection = await world.pools.runtime.connect()
      try {
        await connection.query('begin')
        await connection.query('select app.enter($1)', [(await world.as(member)).token])
        const { rows } = await connection.query('select app.refused_workers($1) as who', [caseId])
        return rows[0].who
      } finally {
        await connection.query('rollback')
        connection.release()
      }
    }
    const coordinator = await world.aMember({ role: 'coordinator' })
    expect(await ask(coordinator)).toEqual([responsible.personId])
    expect(await ask(await world.aMember({ role: 'policy_officer' }))).toEqual([])
    expect(await ask(await world.aMember({ role: 'case_manager' }))).toEqual([])
  })
})

test('her rating stands with her words, and what is outside the faces is refused', async () => {
  const { asPeer, path, voice } = await scene()
  const rate = (score: number) =>
    asPeer.post(`${path}/help-ratings`, { ratedOn: '2024-01-05', score, words: 'she listens' })
  expect((await rate(6)).statusCode).toBe(400)
  expect((await rate(4)).statusCode).toBe(201)
  expect((await voice()).ratings).toMatchObject([{ score: 4, words: 'she listens' }])
})

test.each(['coordinator', 'process_director', 'organisation_manager', 'privacy_officer'] as const)(
  'her voice is closed to a %s',
  async (role) => {
    const { path } = await scene()
    const asked = await (await world.as(await world.aMember({ role }))).get(`${path}/voice`)
    expect(asked.statusCode).toBe(403)
  },
)
