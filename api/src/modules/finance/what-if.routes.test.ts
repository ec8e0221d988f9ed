import { afterAll, beforeAll, expect, test } from 'vitest'
import { laterNoteVersion } from '../../../test/budget-lines.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Client
let id: string
beforeAll(async () => {
  world = await openWorld()
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  const budget = (await officer.post('/budgets', { name: 'Borging' })).json().id
  id = (await officer.post(`/budgets/${budget}/versions`, laterNoteVersion)).json().id
})
afterAll(() => world.close())

const wonder = (parameters: object[], more: object = {}) =>
  officer.post(`/budget-versions/${id}/what-if/_search`, { parameters, ...more })

const cases = { name: 'cases', low: '8', high: '14' }
const hours = { name: 'hoursPerCase', low: '4', high: '5' }
const expert = { name: 'expertHours', low: '12', high: '16' }

test('cases, hours and the expert role: low, high, and what each does alone', async () => {
  const answer = (await wonder([cases, hours, expert], { limitCents: 10_000_000 })).json()
  expect(answer.base.lowCents).toBe(8_866_434)
  // 12 h × 21.875 weeks × € 76.96 and 16 h of the same.
  const [least, most] = [2_020_200, 2_693_600]
  expect(answer.low.lowCents).toBe(5_387_200 + 1_190_000 + 644_934 + least)
  expect(answer.high.highCents).toBe(11_784_500 + 2_082_500 + 644_934 + most)
  expect(
    answer.effects.map((one: Record<string, unknown>) => [one.lowCents, one.highCents]),
  ).toEqual([
    [-1_644_300, 3_288_600],
    [0, 1_683_500],
    [least, most],
  ])
  expect(answer.combinations.lowCents).toBe(answer.low.lowCents)
  expect(answer.combinations.highCents).toBe(answer.high.highCents)
  expect(answer.combinations.within).toBeGreaterThan(0)
  expect(answer.assumptions).toEqual([
    {
      name: 'expertRateCents',
      value: '7696',
      provenance: 'assumed',
      because: 'rate-of-case-managers',
    },
  ])
})

test('what can be tried is offered with what it is now', async () => {
  const { parameters } = (await officer.get(`/budget-versions/${id}/what-if`)).json()
  expect(parameters).toContainEqual({ name: 'cases', base: '10' })
  expect(parameters).toContainEqual({ name: 'weeks', base: '21.875' })
  expect(parameters).toContainEqual({ name: 'expertHours', base: '0' })
})

test.each([
  ['low above high', [{ ...cases, low: '15' }], '/parameters/0', 'low-above-high'],
  ['a negative', [{ ...cases, low: '-1' }], '/parameters/0/low', 'negative'],
  ['half a case', [{ ...cases, low: '8.5' }], '/parameters/0', 'not-whole'],
  ['one thing twice', [cases, cases], '/parameters/1', 'named-twice'],
  [
    'more combinations than anybody compares',
    [
      { ...cases, low: '1', high: '100', steps: 100 },
      { ...hours, steps: 100 },
      { ...expert, steps: 2 },
    ],
    '/parameters',
    'too-many-combinations',
  ],
  [
    'more money than there is',
    ['cases', 'hoursPerCase', 'caseManagerRateCents'].map((name) => ({
      name,
      low: '0',
      high: '999999999',
    })),
    '/parameters',
    'too-large',
  ],
])('%s gets 400, by name', async (_, parameters, path, code) => {
  const answer = await wonder(parameters)
  expect([answer.statusCode, answer.json().faults]).toEqual([
    400,
    [expect.objectContaining({ path, code })],
  ])
})

test('a claim is kept, changed and exported in thousands of euros', async () => {
  const claim = {
    document: 'city-budget',
    forYear: 2024,
    versionId: id,
    askedCents: 8_866_434,
    grantedCents: null,
    note: 'deel 1',
  }
  const made = (await officer.post('/budget-claims', claim)).json()
  const path = `/budget-claims/${made.id}`
  const granted = await officer.put(path, { ...claim, grantedCents: 8_850_000 }, ifMatch(1))
  expect(granted.json()).toEqual({ id: made.id, version: 2 })
  expect((await officer.put(path, claim, ifMatch(1))).statusCode).toBe(412)
  const csv = (await officer.get('/budget-claims/csv/nl')).body
  expect(csv).toContain('"Stadsbegroting";2024;"Latere notitie";88,7;88,5;"deel 1"')
  const { items } = (await officer.get('/budget-claims')).json()
  expect(items).toMatchObject([{ askedCents: 8_866_434, versionName: 'Latere notitie' }])
})

test('a claim below zero is refused by name', async () => {
  const claim = { document: 'summer-note', forYear: 2024, versionId: null, note: '' }
  const answer = await officer.post('/budget-claims', {
    ...claim,
    askedCents: -1,
    grantedCents: null,
  })
  expect(answer.json().faults).toEqual([
    expect.objectContaining({ path: '/askedCents', code: 'negative' }),
  ])
})

const preview = (name: string, bytes: Buffer) =>
  officer.post('/budgets/import/_search', { name, content: bytes.toString('base64') })

test.each(['xlsx', 'csv', 'ods'])('a version is a file in %s', async (form) => {
  const answer = await officer.get(`/budget-versions/${id}/${form}/nl`)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-disposition']).toContain(`begroting.${form}`)
  if (form === 'ods') return
  const read = (await preview(`begroting.${form}`, answer.rawPayload)).json()
  expect([read.faults, read.lines.length]).toEqual([[], 4])
  expect(read.lines[0]).toMatchObject({
    code: 'case-managers',
    kind: 'hours-per-case',
    figures: { hoursPerCase: { values: ['4'] }, amountCents: { values: ['6734000'] } },
  })
})
