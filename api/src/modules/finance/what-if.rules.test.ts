import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, laterNote, line, year2023 } from '../../../test/budget-lines.ts'
import type { Exact } from '../../platform/exact/index.ts'
import { exact, toDecimal } from '../../platform/exact/index.ts'
import { combine, countCombinations } from './combinations.rules.ts'
import { faultsOfLines, faultsOfPeriod } from './faults.rules.ts'
import type { FigureName, Line } from './figures.schema.ts'
import { totalOf } from './finance.rules.ts'
import { resolveLine } from './lines.rules.ts'
import type { Parameter } from './what-if.rules.ts'
import { whatIf, withValues } from './what-if.rules.ts'

const lines = laterNote.map((one) => resolveLine(one, year2023))
const upTo = (low: number, high: number): Exact[] =>
  Array.from({ length: high - low + 1 }, (_, at) => exact(String(low + at)))
const cases: Parameter = { name: 'cases', figure: 'cases', base: exact('10'), values: upTo(8, 14) }
const hours: Parameter = {
  name: 'hoursPerCase',
  line: 'case-managers',
  figure: 'hoursPerCase',
  base: exact('4'),
  values: [exact('4'), exact('4.5'), exact('5')],
}

test('two women more cost what their hours cost: the derived rates stay', () => {
  const { base, low, high, effects } = whatIf(lines, [{ ...cases, values: [exact('12')] }])
  expect(base.lowCents).toBe(8_866_434)
  expect(low).toEqual(high)
  // 1,050 h of € 76.96 and 420 h of € 42.50, with flex and time-out as they were.
  expect(high.lowCents).toBe(8_080_800 + 1_785_000 + 60_000 + 584_934)
  expect(effects[0]?.highCents).toBe(1_644_300)
})

test('low, high and what each does alone', () => {
  const { low, high, effects } = whatIf(lines, [cases, hours])
  expect(low.lowCents).toBe(5_387_200 + 1_190_000 + 644_934)
  expect(high.highCents).toBe(11_784_500 + 2_082_500 + 644_934)
  expect(effects.map(({ name, lowCents, highCents }) => [name, lowCents, highCents])).toEqual([
    ['cases', -1_644_300, 3_288_600],
    ['hoursPerCase', 0, 1_683_500],
  ])
})

test('a line of which the price is unknown stays unknown, whatever its hours become', () => {
  const expert = resolveLine(
    line('expert', 'hours-per-week', { hoursPerWeek: figure('12') }),
    year2023,
  )
  const other = { ...cases, name: 'expert', line: 'expert', figure: 'hoursPerWeek' as const }
  const { high } = whatIf([...lines, expert], [other])
  expect(high).toMatchObject({ lowCents: 8_866_434, unknown: ['expert'] })
})

test('every combination together reaches exactly from low to high', () => {
  const { low, high } = whatIf(lines, [cases, hours])
  const all = combine(lines, [cases, hours], 8_866_434)
  expect(all).toEqual({
    count: 21,
    lowCents: low.lowCents,
    highCents: high.highCents,
    within: 6,
  })
})

test('every combination is the total of the lines with its values', () => {
  const few = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(few, few, (some, others) => {
      const parameters = [
        { ...cases, values: some.map((one) => exact(String(one))) },
        { ...hours, values: others.map((one) => exact(String(one))) },
      ]
      const sums = parameters[0]?.values.flatMap((a) =>
        (parameters[1]?.values ?? []).map((b) => {
          const settings = [
            { ...cases, value: a },
            { ...hours, value: b },
          ]
          return totalOf(withValues(lines, settings)).lowCents
        }),
      )
      const { count, lowCents, highCents } = combine(lines, parameters)
      expect(count).toBe(countCombinations(parameters))
      expect([lowCents, highCents]).toEqual([Math.min(...(sums ?? [])), Math.max(...(sums ?? []))])
    }),
    { numRuns: 40 },
  )
})

test('weeks of the period reach what counts by it, and no line with weeks of its own', () => {
  const own = resolveLine(
    line('own', 'hours-per-week', {
      hoursPerWeek: figure('1'),
      weeks: figure('4'),
      rateCents: figure('100'),
    }),
    year2023,
  )
  const weeks: Parameter = {
    name: 'weeks',
    figure: 'weeks',
    base: exact('21.875'),
    values: [exact('0')],
  }
  expect(whatIf([...lines, own], [weeks]).low.lowCents).toBe(644_934 + 400)
})

const bad = (name: FigureName, ...given: Parameters<typeof figure>): readonly Line[] => [
  line('a', 'hours-per-week', { [name]: figure(...given) }),
]

test.each([
  ['a negative', bad('hoursPerWeek', '-1'), '/lines/0/figures/hoursPerWeek/values/0', 'negative'],
  [
    'a fraction of a cent',
    bad('rateCents', '7696.5'),
    '/lines/0/figures/rateCents/values/0',
    'fraction-of-a-cent',
  ],
  [
    'a range whose low is above its high',
    bad('hoursPerWeek', ['16', '12'], 'range'),
    '/lines/0/figures/hoursPerWeek',
    'low-above-high',
  ],
  [
    'a range of one value',
    bad('hoursPerWeek', ['16'], 'range'),
    '/lines/0/figures/hoursPerWeek/values',
    'values-of-range',
  ],
  [
    'a figure of another kind of line',
    bad('cases', '10'),
    '/lines/0/figures/cases',
    'not-of-this-line',
  ],
  [
    'an amount with too many zeros',
    [
      line('a', 'lump-sum', { amountCents: figure('999999999999') }),
      line('b', 'hours-per-week', {
        hoursPerWeek: figure('999999999'),
        rateCents: figure('999999999'),
      }),
    ],
    '/lines/1/figures/amountCents',
    'too-large',
  ],
  ['a code twice', [laterNote[2], laterNote[2]] as Line[], '/lines/1/code', 'code-twice'],
  [
    'days without saying days or weeks',
    [line('a', 'days', { volume: figure('1') })],
    '/lines/0/unit',
    'unit-of-days',
  ],
])('%s is refused by name', (_, given, path, code) => {
  expect(faultsOfLines(given, year2023).map((fault) => [fault.path, fault.code])).toEqual([
    [path, code],
  ])
})

test('a period without days is refused, and one day is a period', () => {
  const from = '2023-08-01'
  expect(faultsOfPeriod({ from, until: '2023-07-31' })[0]?.code).toBe('no-days')
  expect(faultsOfPeriod({ from, until: from })).toEqual([])
  expect(faultsOfPeriod({ from, until: '2034-01-01' })[0]?.code).toBe('too-long')
})

test('values in a decimal have an end', () => {
  expect(toDecimal(exact('4.375'))).toBe('4.375')
})
