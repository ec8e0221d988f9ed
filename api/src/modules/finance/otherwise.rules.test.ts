import { expect, test } from 'vitest'
import { figure, laterNote, line, year2023 } from '../../../test/budget-lines.ts'
import { resolveLine } from './lines.rules.ts'
import type { Change } from './otherwise.rules.ts'
import { putOtherwise } from './otherwise.rules.ts'

const lines = laterNote.map((one) => resolveLine(one, year2023))
const none: Change = { figures: {}, dropped: [] }
const put = (change: Partial<Change>) => putOtherwise(lines, year2023, { ...none, ...change })
const point = (value: string) => ({ low: value, high: value })
const rest = 60_000 + 584_934

test('nothing otherwise is the version itself, and every line is the same', () => {
  const { base, total, lines: read, figures } = put({})
  expect([base.lowCents, total.lowCents]).toEqual([8_866_434, 8_866_434])
  expect(new Set(read.map(({ change }) => change))).toEqual(new Set(['same']))
  expect(figures.find(({ name }) => name === 'cases')).toEqual({
    name: 'cases',
    before: point('10'),
    after: point('10'),
  })
})

test('two women more: 1,050 h of € 76.96 and 420 h of € 42.50, the rest as it was', () => {
  const { total, lines: read } = put({ casesBeyond: 2 })
  expect(total.lowCents).toBe(8_080_800 + 1_785_000 + rest)
  expect(read.map(({ code, change }) => [code, change])).toEqual([
    ['case-managers', 'changed'],
    ['peer-expert', 'changed'],
    ['flex-budget', 'same'],
    ['time-out', 'same'],
  ])
})

test('cases that are known as a band give a total from low to high', () => {
  const { total } = put({ figures: { cases: { low: '10', high: '19' } } })
  expect([total.lowCents, total.highCents]).toEqual([8_866_434, 673_400 * 19 + 148_750 * 19 + rest])
})

test('fewer cases than none are none', () => {
  expect(put({ casesBeyond: -11 }).total.lowCents).toBe(rest)
})

test('lines that fall away are dropped, and the expert role comes in at an assumed rate', () => {
  const dropped = put({ dropped: ['case-managers', 'peer-expert'] })
  expect(dropped.total.lowCents).toBe(rest)
  expect(dropped.lines[0]).toMatchObject({ change: 'dropped', after: null })
  const expert = put({ figures: { expertHours: point('12') } })
  // 12 h × 21.875 weeks × € 76.96.
  expect(expert.total.lowCents).toBe(8_866_434 + 2_020_200)
  expect(expert.assumedRateCents).toBe('7696')
  expect(expert.lines.at(-1)).toMatchObject({ code: 'expert-role', change: 'added' })
})

test('what nobody means stays open, and the total says so', () => {
  const large = resolveLine(
    line('a', 'hours-per-case', {
      hoursPerCase: figure('0.000001'),
      cases: figure('1'),
      amountCents: figure('999999999999'),
    }),
    year2023,
  )
  const { total } = putOtherwise([large], year2023, {
    figures: { cases: point('10000') },
    dropped: [],
  })
  expect(total).toMatchObject({ lowCents: 0, unknown: ['a'] })
})
