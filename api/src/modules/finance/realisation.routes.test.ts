import { afterAll, beforeAll, expect, test } from 'vitest'
import { laterNoteVersion } from '../../../test/budget-lines.ts'
import { aBudget, spent } from '../../../test/flex.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Client
let director: Client
let [of2023, of2024] = ['', '']
beforeAll(async () => {
  world = await openWorld()
  const as = async (role: 'policy_officer' | 'process_director' | 'coordinator') =>
    world.as(await world.aMember({ role, organisation: 'municipality' }))
  officer = await as('policy_officer')
  director = await as('process_director')
  await aBudget(world, world.programme, { iriszorg: 100_000 })
  of2023 = await aVersion({})
  of2024 = await aVersion({ slug: 'year-after', from: '2024-01-01', until: '2024-12-31' })
  await spend()
  await stay(await as('coordinator'))
})
afterAll(() => world.close())

async function aVersion(more: object) {
  const budget = (await officer.post('/budgets', { name: JSON.stringify(more) })).json().id
  const body = { ...laterNoteVersion, ...more }
  return (await officer.post(`/budgets/${budget}/versions`, body)).json().id as string
}

/** € 45 in September, and € 5 that was entered by mistake; € 15 this year. */
async function spend() {
  const her = await world.aCase()
  const by = await world.as(her.responsible)
  const path = `/cases/${her.id}/flex-expenses`
  await by.post(path, { ...spent, onDay: '2023-09-05', amountCents: 4_500 })
  const wrong = await by.post(path, { ...spent, onDay: '2023-09-06', amountCents: 500 })
  const taken = await by.post(
    `${path}/${wrong.json().id}/_correct`,
    { reason: 'entered twice' },
    ifMatch(1),
  )
  if (taken.statusCode >= 400) throw new Error(taken.body)
  await by.post(path, spent)
}

/** One woman is at the time-out since today; another has a place later this year. */
async function stay(coordinator: Client) {
  const quota = { stays: 6, days: 84, provenance: 'stated', source: 'note, §4c' }
  await coordinator.post('/time-out-periods', {
    ...{ fromOn: '2024-01-01', untilOn: '2024-12-31' },
    ...quota,
  })
  for (const [name, fromOn, leaveOn] of [
    ['Plek 1', '2024-01-08', '2024-01-22'],
    ['Plek 2', '2024-02-01', '2024-02-11'],
  ]) {
    const placeId = (
      await coordinator.post('/time-out-places', { name, fromOn: '2022-06-01' })
    ).json().id
    const her = await world.aCase()
    await world.admin.sql('update case_courses set continuation_needed = true where case_id = $1', [
      her.id,
    ])
    const path = `/cases/${her.id}/time-outs`
    const asked = await (await world.as(her.responsible)).post(path, {
      fromOn,
      leaveOn,
      aim: 'rest',
    })
    const at = `${path}/${asked.json().id}`
    await coordinator.post(`${at}/_approve`, { placeId }, ifMatch(1))
    if (fromOn === world.today)
      await coordinator.post(`${at}/_arrive`, { arrivedOn: fromOn }, ifMatch(2))
  }
}

const read = async (by: Client, id: string, on?: string) =>
  (await by.get(`/budget-versions/${id}/realisation${on ? `?on=${on}` : ''}`)).json()
const named = (answer: { lines: { code: string }[] }, code: string) =>
  answer.lines.find((line) => line.code === code)

test('hours, stays and the flex budget stand beside a version; what was reversed is not spent', async () => {
  const answer = await read(director, of2024)
  expect(answer).toMatchObject({
    asOf: '2024-01-08',
    complete: false,
    stays: 1,
    aheadDays: 10,
    unfundedCents: 0,
    openCases: { value: expect.any(Number), band: null },
    uncounted: [],
  })
  expect(named(answer, 'time-out')).toMatchObject({ unit: 'days', realised: '14', left: '28' })
  expect(named(answer, 'flex-budget')).toMatchObject({ unit: 'cents', realised: '1500' })
  expect(named(await read(director, of2023), 'flex-budget')).toMatchObject({ realised: '4500' })
})

test('a day that is chosen is looked at as it stood, and what is still to come is not known then', async () => {
  const answer = await read(director, of2023, '2023-09-05')
  expect(answer).toMatchObject({ asOf: '2023-09-05', complete: false, stays: 0, aheadDays: null })
  expect(named(answer, 'flex-budget')).toMatchObject({
    realised: '4500',
    // 36 of 153 days.
    forecast: '19125',
    outcome: 'within',
  })
  expect(named(await read(director, of2023, '2023-09-04'), 'flex-budget')).toMatchObject({
    realised: '0',
  })
})

test.each([
  ['after today', '2024-01-09', 'in-the-future'],
  ['before the period', '2023-07-31', 'before-its-start'],
  ['that does not exist', '2023-02-30', 'format'],
])('a day %s gets 400, by name', async (_, on, code) => {
  const answer = await director.get(`/budget-versions/${of2023}/realisation?on=${on}`)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toEqual([expect.objectContaining({ code })])
})

test('outside care whole months are counted, and persons are a band', async () => {
  const answer = await read(officer, of2023, '2023-10-15')
  expect(answer).toMatchObject({
    asOf: '2023-09-30',
    wholeMonths: true,
    aheadDays: null,
    openCases: { value: null, band: { code: 'fewer-than-10' } },
  })
  expect(named(answer, 'flex-budget')).toMatchObject({ realised: '4500' })
  expect(await read(officer, of2024)).toMatchObject({
    because: 'period-to-come',
    asOf: null,
    lines: [],
    totals: null,
  })
})

test('a period within a month tells the policy officer nothing of the daily work', async () => {
  const id = await aVersion({ slug: 'one-day', from: '2023-10-05', until: '2023-10-05' })
  expect(await read(officer, id)).toMatchObject({
    because: 'period-of-whole-months',
    asOf: null,
    lines: [],
  })
})
