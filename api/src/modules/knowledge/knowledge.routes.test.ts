import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let manager: Client
let alias: string
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const responsible = await world.aMember({ role: 'case_manager' })
  manager = await world.as(responsible)
  alias = (await world.aCase({ responsible })).alias
})
afterAll(() => world.close())

const sent = {
  kind: 'article',
  topic: 'law-and-policy',
  reach: 'national',
  title: 'Regels voor vergunningen',
  body: 'De gemeente verleent een vergunning als het bedrijf aan de voorwaarden voldoet.',
  source: 'Een wet',
  sourceUrl: 'https://example.org/wet',
  reviewedOn: '2023-06-01',
  reviewBy: '2024-06-01',
}
const add = async (body: object = {}): Promise<string> =>
  (await coordinator.post('/knowledge/articles', { ...sent, ...body })).json().id
const found = async (query: string): Promise<string[]> =>
  (await manager.post('/knowledge/_search', { query }))
    .json()
    .items.map(({ title }: { title: string }) => title)

describe('articles and developments', () => {
  test('are kept by the coordinator with source and review, and read by everyone', async () => {
    const id = await add()
    const nurse = await world.as(await world.aMember({ role: 'nurse' }))
    expect((await nurse.get(`/knowledge/articles/${id}`)).json()).toMatchObject({
      ...sent,
      toReview: false,
      mayKeep: false,
    })
    expect((await manager.post('/knowledge/articles', sent)).statusCode).toBe(403)
    const ahead = { ...sent, reviewedOn: '2024-01-09', reviewBy: '2024-01-02' }
    expect((await coordinator.post('/knowledge/articles', ahead)).json().faults).toMatchObject([
      { path: '/reviewedOn', code: 'in-the-future' },
      { path: '/reviewBy', code: 'before-review' },
    ])
  })

  test('whose day has come ask for the coordinator until they are looked at again', async () => {
    const id = await add({ title: 'Oud', reviewBy: '2024-01-08' })
    const due = async () =>
      (await coordinator.get('/signals'))
        .json()
        .items.filter((one: { kind: string; entityId: string }) => one.entityId === id)
    expect(await due()).toMatchObject([{ kind: 'knowledge-review', dueOn: '2024-01-08' }])
    const again = { ...sent, title: 'Oud', reviewedOn: '2024-01-08', reviewBy: '2025-01-08' }
    const kept = await coordinator.put(`/knowledge/articles/${id}`, again, ifMatch(1))
    expect(kept.json()).toEqual({ id, version: 2 })
    expect(await due()).toEqual([])
    expect((await coordinator.put(`/knowledge/articles/${id}`, again, ifMatch(1))).statusCode).toBe(
      412,
    )
    await coordinator.post(`/knowledge/articles/${id}/_end`, undefined, ifMatch(2))
    expect((await coordinator.get(`/knowledge/articles/${id}`)).statusCode).toBe(404)
  })

  test('a case number or an alias in one is refused, by the database too', async () => {
    const faults = async (body: object) =>
      (await coordinator.post('/knowledge/articles', { ...sent, ...body })).json().faults
    expect(await faults({ title: 'Over STAP-017' })).toMatchObject([{ code: 'names-a-person' }])
    expect(await faults({ body: `Zoals bij ${alias}.` })).toMatchObject([{ path: '/body' }])
    const id = await add({ title: 'Neutraal' })
    await expect(
      world.admin.sql(`update knowledge_articles set body = 'over STAP-017' where id = $1`, [id]),
    ).rejects.toThrow('names_no_case')
  })
})

describe('search', () => {
  test('finds by the stem of a Dutch word, by phrase, and not what was left out or ended', async () => {
    await add({ title: 'Nachtopvang', body: 'Vrouwen sliepen liever in kleine huizen.' })
    expect(await found('vrouw')).toEqual(['Nachtopvang'])
    expect(await found('kleine huizen -nachtopvang')).toEqual([])
    expect(await found('"huizen kleine"')).toEqual([])
    expect(await found('vergunning')).toContain('Regels voor vergunningen')
    expect(await found("' or 1=1 --")).toEqual([])
    const { items } = (await manager.post('/knowledge/_search', { query: 'kleine vrouw' })).json()
    expect(JSON.stringify(items)).not.toContain('<b>')
  })

  test('leaves another programme alone', async () => {
    const programme = await world.aProgramme('elsewhere')
    const other = await world.as(await world.aMember({ role: 'coordinator', programme }))
    await other.post('/knowledge/articles', { ...sent, title: 'Vreemdgoed' })
    expect(await found('vreemdgoed')).toEqual([])
  })
})

describe('a question to the expert', () => {
  const ask = async (question: string) => manager.post('/knowledge/questions', { question })

  test('is answered by somebody else, and who asked is told', async () => {
    const { id } = (await ask('Mag een team dat met elkaar delen?')).json()
    expect((await coordinator.get('/signals')).json().items).toContainEqual(
      expect.objectContaining({ kind: 'knowledge-question-open', entityId: id }),
    )
    const path = `/knowledge/questions/${id}/_answer`
    const answer = { answer: 'Ja, met een grondslag.' }
    expect((await manager.post(path, answer, ifMatch(1))).json().code).toBe('question-own')
    expect((await coordinator.post(path, answer, ifMatch(1))).json()).toEqual({ id, version: 2 })
    const { items } = (await manager.get('/knowledge/questions')).json()
    expect(items).toMatchObject([{ id, mine: true, ...answer, mayAnswer: false }])
    const notices = (await manager.get('/notices')).json().items
    expect(notices).toMatchObject([{ kind: 'question-answered', entityId: id }])
    expect((await coordinator.post(path, answer, ifMatch(2))).json().code).toBe('question-answered')
    expect(await found('grondslag')).toEqual(['Mag een team dat met elkaar delen?'])
  })

  test('cannot name a case number, an alias or a call name, and neither can its answer', async () => {
    expect((await ask('Wat doen we met STAP-004?')).json().faults).toMatchObject([
      { path: '/question', code: 'names-a-person' },
    ])
    expect((await ask(`Hoe help ik ${alias.toUpperCase()}?`)).statusCode).toBe(400)
    const { id } = (await ask('Hoe help ik haar?')).json()
    const path = `/knowledge/questions/${id}/_answer`
    const named = await coordinator.post(path, { answer: `Vraag ${alias}.` }, ifMatch(1))
    expect(named.json().faults).toMatchObject([{ path: '/answer', code: 'names-a-person' }])
  })

  test('is withdrawn by who asked, and is gone', async () => {
    const { id } = (await ask('Laat maar?')).json()
    const path = `/knowledge/questions/${id}/_withdraw`
    const other = await world.as(await world.aMember({ role: 'case_manager' }))
    expect((await other.post(path, undefined, ifMatch(1))).json().code).toBe('question-others')
    expect((await manager.post(path, undefined, ifMatch(1))).statusCode).toBe(200)
    const peer = await world.as(await world.aMember({ role: 'peer_expert' }))
    expect((await peer.post('/knowledge/questions', { question: 'Mag ik?' })).statusCode).toBe(403)
  })
})

test('an expertise is held by a colleague, by name for who may know one', async () => {
  const holder = await world.aMember({ role: 'peer_expert' })
  const body = { membershipId: holder.id, topic: 'Brug naar zorg' }
  const { id } = (await coordinator.post('/knowledge/expertises', body)).json()
  expect((await coordinator.post('/knowledge/expertises', body)).statusCode).toBe(409)
  const listed = async (by: Client) =>
    (await by.get('/knowledge')).json().expertises.find((one: { id: string }) => one.id === id)
  expect((await listed(manager)).name).toEqual(expect.any(String))
  const host = await world.as(await world.aMember({ role: 'drop_in_host' }))
  expect((await listed(host)).name).toBeNull()
  await coordinator.post(`/knowledge/expertises/${id}/_end`, undefined, ifMatch(1))
  expect(await listed(manager)).toBeUndefined()
})
