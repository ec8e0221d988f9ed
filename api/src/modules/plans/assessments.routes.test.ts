import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Answer = { domain: string; score: number | null; reason?: string; ownScore?: number }

async function scene(openedAt?: string) {
  const made = await world.aCase(openedAt ? { openedAt } : {})
  const client = await world.as(made.responsible)
  const { items } = (await client.get('/instruments')).json()
  const codes: string[] = items[0].domains.map(({ code }: { code: string }) => code)
  const path = `/cases/${made.id}/assessments`
  const all = (score: number | null = 3): Answer[] =>
    codes.map((domain) => ({ domain, score, ...(score !== null && { reason: 'so it goes' }) }))
  const body = (more: object = {}) => ({
    kind: 'periodic',
    assessedOn: world.today,
    instrumentId: items[0].id,
    domains: all(),
    ...more,
  })
  const assess = (more?: object) => client.post(path, body(more))
  return { ...made, client, codes, path, all, body, assess }
}

test('a programme begins with thirteen domains on a scale of 1 to 5', async () => {
  const { client, codes } = await scene()
  expect(codes).toHaveLength(13)
  const [instrument] = (await client.get('/instruments')).json().items
  expect(instrument).toMatchObject({ version: 1, lowest: 1, highest: 5, current: true })
})

test('what was assessed is read back with its reasons, and her own score beside it', async () => {
  const { client, path, all, assess } = await scene()
  const domains = all(null).map((answer) =>
    answer.domain === 'housing'
      ? { domain: 'housing', score: 2, reason: 'couch', ownScore: 4, ownWords: 'fine there' }
      : answer,
  )
  expect((await assess({ kind: 'start', domains })).statusCode).toBe(201)
  const { items, due } = (await client.get(path)).json()
  expect(items[0]).toMatchObject({ kind: 'start', instrumentVersion: 1, corrected: false })
  expect(items[0].domains).toContainEqual({
    domain: 'housing',
    score: 2,
    reason: 'couch',
    ownScore: 4,
    ownWords: 'fine there',
  })
  expect(items[0].domains).toContainEqual(
    expect.objectContaining({ domain: 'justice', score: null, reason: null }),
  )
  expect(due).toMatchObject({ kind: 'periodic', dueOn: '2024-07-08', state: 'upcoming' })
})

describe('bad input names every fault at once', () => {
  const change = (domains: Answer[], domain: string, to: object) =>
    domains.map((answer) => (answer.domain === domain ? { ...answer, ...to } : answer))
  test.each([
    ['a score above the scale', 'housing', { score: 6 }, '/domains/3/score', 'outside-the-scale'],
    ['a score below it', 'housing', { score: 0 }, '/domains/3/score', 'outside-the-scale'],
    ['her own above it', 'housing', { ownScore: 6 }, '/domains/3/ownScore', 'outside-the-scale'],
    ['no such domain', 'housing', { domain: 'luck' }, '/domains/3/domain', 'no-such-domain'],
    ['a domain twice', 'housing', { domain: 'daytime' }, '/domains/3/domain', 'domain-twice'],
    ['a domain left out', 'housing', { domain: 'daytime' }, '/domains', 'domain-missing'],
    ['no reason', 'housing', { reason: undefined }, '/domains/3/reason', 'required'],
  ])('%s', async (_, domain, to, path, code) => {
    const { all, assess } = await scene()
    const answer = await assess({ domains: change(all(), domain, to) })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ path, code }))
  })

  test.each([
    ['before the case opened', '2023-01-08', 'before-the-case'],
    ['in the future', '2024-01-09', 'in-the-future'],
  ])('an assessment %s', async (_, assessedOn, code) => {
    const { assess } = await scene('2023-01-09T09:00:00Z')
    const answer = await assess({ assessedOn })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toEqual([expect.objectContaining({ path: '/assessedOn', code })])
  })

  test('a day on which the case opened is a day of the case', async () => {
    const { assess } = await scene('2023-01-09T09:00:00Z')
    expect((await assess({ assessedOn: '2023-01-09' })).statusCode).toBe(201)
  })
})

test('the database keeps a score outside the scale out by itself', async () => {
  const { assess } = await scene()
  const { id } = (await assess()).json()
  const outside = world.admin.sql(
    'update assessment_scores set score = 6 where assessment_id = $1',
    [id],
  )
  await expect(outside).rejects.toThrow(/foreign key/)
})

test('each opening of a case has one start, and a correction takes the place of it once', async () => {
  const { client, path, assess, all } = await scene()
  const { id } = (await assess({ kind: 'start', domains: all(5) })).json()
  expect((await assess({ kind: 'start' })).json().code).toBe('assessment-already-started')
  const corrected = { kind: 'start', correctsId: id, domains: all(2) }
  expect((await assess(corrected)).statusCode).toBe(201)
  expect((await assess(corrected)).json().code).toBe('assessment-corrected')
  const { items, course } = (await client.get(path)).json()
  expect(items.map((item: { corrected: boolean }) => item.corrected)).toEqual([false, true])
  expect(course[0]).toMatchObject({ first: { score: 2 }, change: null })
})

test('a fact keeps the scores for the monitor, and not a word of why', async () => {
  const { subjectId, assess } = await scene()
  await assess({ kind: 'start' })
  const [fact] = await world.admin.sql<{ attributes: Record<string, unknown> }>(
    `select attributes from facts where kind = 'assessment-recorded' and subject_id = $1`,
    [subjectId],
  )
  expect(fact?.attributes).toMatchObject({
    kind: 'start',
    instrumentVersion: 1,
    scores: { housing: 3 },
  })
  expect(JSON.stringify(fact)).not.toContain('so it goes')
})

test('the coordinator reads scores and not a reason; the peer expert reads both', async () => {
  const { path, id, client, assess } = await scene()
  await assess()
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const scored = (await coordinator.get(path)).json().items[0]
  expect(scored.domains[0]).toMatchObject({ score: 3, reason: null, ownScore: null })
  const peer = await world.aMember({ role: 'peer_expert' })
  await client.post(`/cases/${id}/assignments`, { membershipId: peer.id, kind: 'peer' })
  const read = (await (await world.as(peer)).get(path)).json().items[0]
  expect(read.domains[0]).toMatchObject({ score: 3, reason: 'so it goes' })
})

describe('a draft', () => {
  const typed = (instrumentId: string, reason: string) => ({
    instrumentId,
    kind: 'periodic',
    assessedOn: null,
    correctsId: null,
    domains: [
      { domain: 'housing', answer: 'open', score: null, reason, ownScore: null, ownWords: '' },
    ],
  })

  test('stays after the session, sealed, until the assessment is on record', async () => {
    const { id, responsible, client, body, assess } = await scene()
    const path = `/cases/${id}/assessment-draft`
    const kept = await client.put(path, typed(body().instrumentId, 'half a senten'), ifMatch(0))
    expect(kept.json()).toMatchObject({ version: 1 })
    const again = await world.as(responsible)
    const { own } = (await again.get(path)).json()
    expect(own).toMatchObject({ version: 1, typed: { domains: [{ reason: 'half a senten' }] } })
    const rows = await world.admin.sql(
      'select to_jsonb(t)::text as text from assessment_draft_texts t',
    )
    expect(JSON.stringify(rows)).not.toContain('senten')
    await assess()
    expect((await again.get(path)).json()).toMatchObject({ own: null, version: 2 })
    const [left] = await world.admin.sql(
      'select sealed from assessment_draft_texts where case_id = $1',
      [id],
    )
    expect(left).toEqual({ sealed: null })
  })

  test('saved on two screens is refused on the one that did not see the other', async () => {
    const { id, client, body } = await scene()
    const path = `/cases/${id}/assessment-draft`
    const draft = typed(body().instrumentId, 'one')
    expect((await client.put(path, draft, ifMatch(0))).statusCode).toBe(200)
    const late = await client.put(path, draft, ifMatch(0))
    expect(late.json()).toMatchObject({ status: 412, facts: { currentVersion: 1 } })
    expect((await client.delete(path, ifMatch(1))).statusCode).toBe(200)
    expect((await client.get(path)).json().own).toBeNull()
  })

  test('begun on two screens at once is kept of one, and of an unknown list of none', async () => {
    const { id, client, body } = await scene()
    const path = `/cases/${id}/assessment-draft`
    const draft = typed(body().instrumentId, 'one')
    const waiting = async () => {
      const { rows } = await sql`select from pg_locks where not granted
        and relation = 'assessment_drafts'::regclass`.execute(world.admin.db)
      return rows.length
    }
    // Who reads passes and who writes waits: both find none before either is kept.
    const both = await world.admin.db.transaction().execute(async (tx) => {
      await sql`lock table assessment_drafts in share mode`.execute(tx)
      const sent = [1, 2].map(() => client.put(path, draft, ifMatch(0)))
      await expect.poll(waiting, { timeout: 20_000 }).toBe(2)
      return sent
    })
    const answers = await Promise.all(both)
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    const unknown = await client.put(path, typed(id, 'one'), ifMatch(1))
    expect(unknown.json()).toMatchObject({
      status: 400,
      faults: [{ path: '/instrumentId', code: 'no-such-instrument' }],
    })
  })

  test('of a colleague shows that it is there and whose, and nothing of what is in it', async () => {
    const second = await world.aMember({ role: 'case_manager' })
    const made = await world.aCase({ second })
    const client = await world.as(made.responsible)
    const [instrument] = (await client.get('/instruments')).json().items
    const path = `/cases/${made.id}/assessment-draft`
    await client.put(path, typed(instrument.id, 'half a senten'), ifMatch(0))
    const seen = (await (await world.as(second)).get(path)).json()
    expect(seen).toMatchObject({ own: null, version: 0, others: [{ name: 'A case_manager' }] })
    expect(JSON.stringify(seen)).not.toContain('senten')
  })
})

test('an assessment is asked for from four weeks before it is due', async () => {
  const { id, client, assess } = await scene()
  const due = async () =>
    (await client.get('/assessments-due'))
      .json()
      .items.filter(({ caseId }: { caseId: string }) => caseId === id)
  expect(await due()).toMatchObject([{ kind: 'start', state: 'overdue' }])
  await assess({ kind: 'start', assessedOn: '2023-07-08' })
  expect(await due()).toMatchObject([{ kind: 'periodic', dueOn: '2024-01-08', state: 'due' }])
  await assess({ assessedOn: '2024-01-08' })
  expect(await due()).toEqual([])
})
