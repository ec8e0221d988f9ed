import { expect, test } from 'vitest'
import type { Since } from './comparison.rules.ts'
import { compare, lengthOf, periodBefore, reachOf } from './comparison.rules.ts'
import { cutAt } from './periods.rules.ts'
import { rowsWith } from './rows.rules.ts'
import { sources } from './sources.schema.ts'

const today = '2024-01-08'
const before = (from: string, until: string) => periodBefore(cutAt({ from, until }, today))

test.each([
  ['2023-01-01', '2023-12-31', '2022-01-01', '2022-12-31'],
  ['2020-01-01', '2020-12-31', '2019-01-01', '2019-12-31'],
  ['2023-07-01', '2023-12-31', '2023-01-01', '2023-06-30'],
  ['2023-08-01', '2023-12-31', '2023-03-01', '2023-07-31'],
  ['2023-03-01', '2023-03-31', '2023-02-01', '2023-02-28'],
  ['2023-10-09', '2023-10-15', '2023-10-02', '2023-10-08'],
  ['2023-12-31', '2023-12-31', '2023-12-30', '2023-12-30'],
  ['1900-01-02', '1999-12-31', '1900-01-01', '1900-01-01'],
])('before %s to %s come %s to %s', (from, until, start, end) => {
  expect(before(from, until)).toEqual({ from: start, until: end })
})

test.each([
  ['a year that runs', '2024-01-01', '2024-12-31', '2023-01-01', '2023-01-08'],
  ['days that run', '2024-01-05', '2024-01-14', '2023-12-26', '2023-12-29'],
])('%s stands beside as many days', (_, from, until, start, end) => {
  expect(before(from, until)).toEqual({ from: start, until: end })
  expect(lengthOf(cutAt({ from, until }, today))).toBe(lengthOf({ from: start, until: end }))
})

const never = Object.fromEntries(sources.map((source) => [source, null])) as Since
const year = { from: '2023-01-01', until: '2023-12-31' }

test.each([
  ['2022-06-01', 'whole'],
  ['2023-01-01', 'whole'],
  ['2023-01-02', 'part'],
  ['2023-12-31', 'part'],
  ['2024-01-01', 'none'],
  [null, 'none'],
])('what is told of since %s reaches over 2023: %s', (since, reach) => {
  expect(reachOf('contacts', { ...never, contacts: since }, year)).toBe(reach)
})

test('what was granted and what stands now need no first day', () => {
  expect([reachOf('quota', never, year), reachOf('signals', never, year)]).toEqual([
    'whole',
    'whole',
  ])
})

const marks = {
  section: 'contacts',
  unit: 'events',
  universe: 'approach',
  source: 'contacts',
} as const
const earlier = { from: '2022-01-01', until: '2022-12-31' }
const sides = [
  { rows: rowsWith(marks, { contacts: 30 }), period: year },
  { rows: rowsWith(marks, { contacts: 12 }), period: earlier },
] as const

test('a figure stands beside the one before, with the difference', () => {
  const reading = { since: { ...never, contacts: '2021-01-01' }, mayRead: () => true }
  const [section] = compare(...sides, reading)
  expect(section?.figures[0]).toMatchObject({
    now: { value: 30, band: null },
    before: { value: 12, band: null },
    difference: 18,
  })
})

test('before there were data there is no nought, and no difference', () => {
  const reading = { since: { ...never, contacts: '2023-01-01' }, mayRead: () => true }
  const [section] = compare(...sides, reading)
  expect(section?.figures[0]).toMatchObject({ before: { value: null }, difference: null })
})

test('who may not read what is counted reads bands, and hours as they are', () => {
  const reading = { since: { ...never, contacts: '2021-01-01' }, mayRead: () => false }
  const [section] = compare(...sides, reading)
  expect(section?.figures[0]).toMatchObject({
    now: { value: null, band: { from: 30, until: 39 } },
    before: { value: null, band: { from: 10, until: 19 } },
    difference: null,
  })
  const hours = rowsWith({ ...marks, unit: 'hours' }, { direct: 1.5 })
  const [other] = compare({ rows: hours, period: year }, { rows: hours, period: earlier }, reading)
  expect(other?.figures[0]).toMatchObject({ now: { value: 1.5 }, difference: 0 })
})

test('what only one of the two periods has stands there as well', () => {
  const reading = { since: { ...never, contacts: '2021-01-01' }, mayRead: () => true }
  const only = rowsWith(marks, { before: 3 })
  const [section] = compare(sides[0], { rows: only, period: earlier }, reading)
  expect(
    section?.figures.map(({ code, now, before: was }) => [code, now.value, was.value]),
  ).toEqual([
    ['contacts', 30, null],
    ['before', null, 3],
  ])
})
