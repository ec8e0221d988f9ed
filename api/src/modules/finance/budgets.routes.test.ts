import { afterAll, beforeAll, expect, test } from 'vitest'
import { figure, laterNote } from '../../../test/budget-lines.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { LineBody, LineView } from './lines.schema.ts'

let world: World
let officer: Client
let director: Client
let manager: Client
let budgetId: string
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  director = await world.as(
    await world.aMember({ role: 'process_director', organisation: 'safety-house' }),
  )
  manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  budgetId = (await officer.post('/budgets', { name: 'Borging 2023' })).json().id
})
afterAll(() => world.close())

const lines = (): LineBody[] =>
  laterNote.map((line) => ({ ...line, note: '', organisationIds: [] as string[] }))

const content = (given: object = {}) => ({
  name: 'Latere notitie',
  source: 'latere notitie, §4',
  from: '2023-08-01',
  until: '2023-12-31',
  convention: 'month-4-375',
  printed: { cents: 8_866_400, source: 'latere notitie, §4' },
  lines: lines(),
  ...given,
})

let count = 0
async function aVersion(given: object = {}): Promise<string> {
  const slug = `version-${++count}`
  const path = `/budgets/${budgetId}/versions`
  const answer = await officer.post(path, { slug, ...content(given) })
  return answer.json().id
}

test('a version is computed to the cent, with the printed total and the difference beside it', async () => {
  const id = await aVersion()
  const version = (await director.get(`/budget-versions/${id}`)).json()
  expect(version).toMatchObject({
    weeks: '21.875',
    total: { lowCents: 8_866_434, highCents: 8_866_434, unknown: [], ambiguous: [] },
    printed: { cents: 8_866_400, differenceCents: 34 },
    whole: true,
    mayWrite: false,
  })
  expect(version.lines.map(({ amount }: LineView) => amount?.lowCents)).toEqual([
    6_734_000, 1_487_500, 60_000, 584_934,
  ])
  const [managers, , , stays] = version.lines
  expect(managers.volume).toEqual({ low: '875', high: '875' })
  expect(managers.factors.at(-1)).toMatchObject({
    name: 'rateCents',
    known: { low: '7696', high: '7696' },
    provenance: 'derived',
    from: 'solved',
  })
  expect(stays.volume).toEqual({ low: '42', high: '42' })
})

test('what is typed is computed and not kept', async () => {
  const before = (await officer.get('/budgets')).json().items[0].versions.length
  const given = content({ lines: lines().slice(2) })
  const answer = await officer.post('/budgets/computation/_search', given)
  expect(answer.json().total).toMatchObject({ lowCents: 644_934, unknown: [] })
  expect((await officer.get('/budgets')).json().items[0].versions).toHaveLength(before)
})

test('two unknowns in one line leave it open: it says what it needs, and the total says at least', async () => {
  const unknown = { ...figure([], 'unknown'), source: 'blacked out' }
  const [flex, stays] = lines().slice(2)
  const figures = { volume: figure('18'), dayPriceCents: unknown, amountCents: unknown }
  const id = await aVersion({ printed: null, lines: [flex, { ...stays, figures }] })
  const { lines: read, total } = (await officer.get(`/budget-versions/${id}`)).json()
  expect(read[1]).toMatchObject({ amount: null, needs: ['dayPriceCents'] })
  expect(total).toMatchObject({ lowCents: 60_000, unknown: ['time-out'] })
})

test('who saves second is told that somebody was first, and earlier lines stay in the database', async () => {
  const id = await aVersion()
  const put = (given: object) => officer.put(`/budget-versions/${id}`, content(given), ifMatch(1))
  expect((await put({ lines: lines().slice(0, 1) })).json()).toEqual({ id, version: 2 })
  expect((await put({})).statusCode).toBe(412)
  expect((await officer.get(`/budget-versions/${id}`)).json().lines).toHaveLength(1)
  const kept = await world.admin.sql('select 1 from budget_lines where version_id = $1', [id])
  expect(kept).toHaveLength(5)
})

test('two who save at the same moment: one of them does, and her lines alone stand there', async () => {
  const id = await aVersion()
  const put = (at: number) =>
    officer.put(`/budget-versions/${id}`, content({ lines: lines().slice(at, at + 1) }), ifMatch(1))
  const codes = (await Promise.all([put(0), put(1)])).map(({ statusCode }) => statusCode)
  expect(codes.toSorted()).toEqual([200, 412])
  expect((await officer.get(`/budget-versions/${id}`)).json().lines).toHaveLength(1)
})

const bad = (at: number, figures: object): LineBody[] =>
  lines().with(at, { ...(lines()[at] as LineBody), figures } as LineBody)

test.each([
  [
    'a negative',
    { lines: bad(0, { cases: figure('-1') }) },
    '/lines/0/figures/cases/values/0',
    'negative',
  ],
  [
    'a fraction of a cent',
    { lines: bad(0, { rateCents: figure('7696.5') }) },
    '/lines/0/figures/rateCents/values/0',
    'fraction-of-a-cent',
  ],
  [
    'a range whose low is above its high',
    { lines: bad(1, { cases: figure(['12', '8'], 'range') }) },
    '/lines/1/figures/cases',
    'low-above-high',
  ],
  ['a period without days', { until: '2023-07-31' }, '/until', 'no-days'],
  ['a case number in a source', { source: 'zie STAP-017' }, '/source', 'names-a-person'],
  [
    'a case number in a note',
    { lines: [{ ...lines()[0], note: 'stap-017' }] },
    '/lines/0/note',
    'names-a-person',
  ],
])('%s gets 400 with the figure named, and nothing is kept', async (_, given, path, code) => {
  const id = await aVersion()
  const answer = await officer.put(`/budget-versions/${id}`, content(given), ifMatch(1))
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toEqual([expect.objectContaining({ path, code })])
  expect((await officer.get(`/budget-versions/${id}`)).json().version).toBe(1)
})

test('a slug that is taken gets 409 and says no more', async () => {
  const path = `/budgets/${budgetId}/versions`
  await officer.post(path, { slug: 'taken', ...content() })
  expect((await officer.post(path, { slug: 'taken', ...content() })).statusCode).toBe(409)
})

test('a comparison says what differs, and of a version with itself nothing', async () => {
  const [one, other] = [
    await aVersion(),
    await aVersion({ until: '2023-10-31', lines: bad(3, {}) }),
  ]
  const itself = (await director.get(`/budget-versions/${one}/comparison/${one}`)).json()
  expect([itself.period, itself.lines]).toEqual([[], []])
  const { period, lines: changed } = (
    await director.get(`/budget-versions/${one}/comparison/${other}`)
  ).json()
  expect(period).toEqual(['until'])
  expect(changed.map(({ code }: { code: string }) => code)).toEqual([
    'case-managers',
    'peer-expert',
    'time-out',
  ])
  expect(changed[2].figures).toContainEqual(
    expect.objectContaining({ figure: 'amountCents', change: 'became-unknown' }),
  )
})

test('an organisation reads the lines that it carries, and not what everything comes to', async () => {
  const all = lines()
  const { iriszorg, ldh } = world.programme.organisations
  const own = { ...(all[1] as LineBody), organisationIds: [iriszorg] }
  const theirs = { ...(all[0] as LineBody), organisationIds: [ldh] }
  const id = await aVersion({ lines: [theirs, own, all[2]] })
  const version = (await manager.get(`/budget-versions/${id}`)).json()
  expect(version).toMatchObject({ whole: false, mayWrite: false, printed: null })
  expect(version.lines.map(({ code }: LineView) => code)).toEqual(['peer-expert'])
  expect(version.total.lowCents).toBe(1_487_500)
  const without = await aVersion({ lines: [theirs] })
  expect((await manager.get(`/budget-versions/${without}`)).statusCode).toBe(404)
  const seen = (await manager.get('/budgets')).json().items[0].versions
  expect(seen.map((one: { id: string }) => one.id)).toEqual([id])
})
