import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, laterNote, line, year2023 } from '../../../test/budget-lines.ts'
import { exact, ratio, toDecimal } from '../../platform/exact/index.ts'
import { weeksOf } from './calendar.rules.ts'
import { compareVersions } from './compare.rules.ts'
import type { Line, Period } from './figures.schema.ts'
import { computeBudget, totalOf, volumeOf } from './finance.rules.ts'
import { resolveLine } from './lines.rules.ts'
import { centsOf, hullOf } from './quantities.rules.ts'

const factor = (of: Line, name: string, period: Period = year2023) =>
  [...resolveLine(of, period).factors, resolveLine(of, period).amount].find(
    (one) => one.name === name,
  )
const decimal = (of: Line, name: string) => {
  const { quantity } = factor(of, name) ?? {}
  return quantity && toDecimal(hullOf(quantity).low)
}

test('the later note comes to € 88,664.34, and its rates are derived from it', () => {
  const { lines, total } = computeBudget(laterNote, year2023)
  expect(lines.map(({ amount: { quantity } }) => quantity && centsOf(quantity).lowCents)).toEqual([
    6_734_000, 1_487_500, 60_000, 584_934,
  ])
  expect(total).toEqual({ lowCents: 8_866_434, highCents: 8_866_434, unknown: [], ambiguous: [] })
  const volumes = lines.map((one) => volumeOf(one)).map((of) => of && toDecimal(hullOf(of).low))
  expect(volumes).toEqual(['875', '350', undefined, '42'])
  const [managers, peer, flex, stays] = laterNote.map((one) => one)
  expect([managers, peer].map((one) => one && decimal(one, 'rateCents'))).toEqual(['7696', '4250'])
  expect(stays && decimal(stays, 'dayPriceCents')).toBe('13927')
  expect(flex && resolveLine(flex, year2023).factors).toEqual([])
  expect(factor(managers as Line, 'rateCents')).toMatchObject({
    provenance: 'derived',
    from: 'solved',
  })
})

test.each([
  ['month-4-375', '2023-08-01', '2023-12-31', '21.875'],
  ['month-52-12', '2023-08-01', '2023-12-31', '21.666667'],
  ['days-7', '2023-08-01', '2023-12-31', '21.857143'],
  ['month-4-375', '2024-01-01', '2024-12-31', '52.5'],
  ['month-52-12', '2024-01-01', '2024-12-31', '52'],
  ['days-7', '2024-02-29', '2024-02-29', '0.142857'],
  ['month-4-375', '2023-08-01', '2024-01-31', '26.25'],
  ['month-4-375', '2023-04-16', '2023-05-31', '6.5625'],
  ['month-52-12', '2023-12-16', '2024-01-31', '6.569892'],
] as const)('by %s, %s up to %s is %s weeks', (convention, from, until, weeks) => {
  expect(toDecimal(weeksOf({ from, until, convention }))).toBe(weeks)
})

test.each([
  [
    '4 h × 10 × 21.875 × € 76.96',
    line('a', 'hours-per-case', {
      hoursPerCase: figure('4'),
      cases: figure('10'),
      rateCents: figure('7696'),
    }),
    6_734_000,
  ],
  [
    '1.6 h × 10 × 21.875 × € 42.50',
    line('a', 'hours-per-case', {
      hoursPerCase: figure('1.6'),
      cases: figure('10'),
      rateCents: figure('4250'),
    }),
    1_487_500,
  ],
  [
    '2.5 h × 3 × 10 weeks × € 0.33',
    line('a', 'hours-per-case', {
      hoursPerCase: figure('2.5'),
      cases: figure('3'),
      weeks: figure('10'),
      rateCents: figure('33'),
    }),
    2_475,
  ],
  [
    '16 h × 21.875 × € 42.50',
    line('a', 'hours-per-week', { hoursPerWeek: figure('16'), rateCents: figure('4250') }),
    1_487_500,
  ],
  [
    '12.5 h × 1 week × € 10.01',
    line('a', 'hours-per-week', {
      hoursPerWeek: figure('12.5'),
      weeks: figure('1'),
      rateCents: figure('1001'),
    }),
    12_513,
  ],
  [
    '42 days × € 139.27',
    line('a', 'days', { volume: figure('42'), dayPriceCents: figure('13927') }, 'days'),
    584_934,
  ],
  [
    '6 weeks × € 139.27 a day',
    line('a', 'days', { volume: figure('6'), dayPriceCents: figure('13927') }, 'weeks'),
    584_934,
  ],
  ['a lump sum', line('a', 'lump-sum', { amountCents: figure('60000') }), 60_000],
  ['nothing at all', line('a', 'lump-sum', { amountCents: figure('0') }), 0],
] as const)('%s', (_, of, cents) => {
  const { amount } = resolveLine(of, year2023)
  expect(amount.quantity && centsOf(amount.quantity)).toEqual({ lowCents: cents, highCents: cents })
})

test('a range goes through to the total, and what can be read two ways says so', () => {
  const expert = line('expert', 'hours-per-week', {
    hoursPerWeek: figure(['12', '16'], 'range'),
    weeks: figure('10'),
    rateCents: figure('5000'),
  })
  const four = line('managers', 'hours-per-week', {
    hoursPerWeek: figure(['40', '160'], 'ambiguous'),
    weeks: figure('10'),
    rateCents: figure('1000'),
  })
  expect(computeBudget([expert], year2023).total).toMatchObject({
    lowCents: 600_000,
    highCents: 800_000,
    ambiguous: [],
  })
  expect(computeBudget([expert, four], year2023).total).toEqual({
    lowCents: 1_000_000,
    highCents: 2_400_000,
    unknown: [],
    ambiguous: ['managers'],
  })
})

test('two unknown figures keep a line open: it says which, and the total says at least', () => {
  const open = line('time-out', 'days', { volume: figure([], 'unknown') }, 'weeks')
  const resolved = resolveLine(open, year2023)
  expect(resolved.needs).toEqual(['volume', 'dayPriceCents'])
  const flex = line('flex', 'lump-sum', { amountCents: figure('60000') })
  expect(computeBudget([open, flex], year2023).total).toMatchObject({
    lowCents: 60_000,
    unknown: ['time-out'],
  })
})

test('with the amount unknown one figure too few is asked for, and nothing is made up', () => {
  const of = line('a', 'hours-per-week', { hoursPerWeek: figure('12') })
  expect(resolveLine(of, year2023)).toMatchObject({ needs: ['rateCents'], computed: undefined })
  const lump = line('a', 'lump-sum', {})
  expect(resolveLine(lump, year2023).needs).toEqual(['amountCents'])
})

test('what cannot be divided by nothing is not solved', () => {
  const of = line('a', 'hours-per-week', { hoursPerWeek: figure('0'), amountCents: figure('100') })
  expect(resolveLine(of, year2023).needs).toEqual(['rateCents'])
})

test('where figures and a stated amount differ, both are kept', () => {
  const of = line('a', 'hours-per-week', {
    hoursPerWeek: figure('10'),
    weeks: figure('10'),
    rateCents: figure('100'),
    amountCents: figure('9999'),
  })
  const { amount, computed } = resolveLine(of, year2023)
  expect([amount.quantity, computed].map((one) => one && centsOf(one).lowCents)).toEqual([
    9_999, 10_000,
  ])
})

const some = fc.integer({ min: 1, max: 1_000_000 })
const solvable = ['hoursPerCase', 'cases', 'weeks', 'rateCents'] as const

test('solving and then computing gives the amount that was given, to the cent', () => {
  const given = fc.record({ figures: fc.tuple(some, some, some, some), amount: some })
  fc.assert(
    fc.property(given, fc.nat(3), ({ figures, amount }, left) => {
      const missing = solvable[left]
      const known = solvable.flatMap((name, at) =>
        name === missing ? [] : [[name, figure(String(figures[at]))] as const],
      )
      const unknown = missing === undefined ? {} : { [missing]: figure([], 'unknown') }
      const of = line('a', 'hours-per-case', {
        ...Object.fromEntries(known),
        ...unknown,
        amountCents: figure(String(amount)),
      })
      const { computed, needs } = resolveLine(of, year2023)
      expect(needs).toEqual([])
      expect(computed && hullOf(computed).low.equals(exact(BigInt(amount)))).toBe(true)
    }),
  )
})

test('a sum of lines is the total in any order', () => {
  const { lines, total } = computeBudget(laterNote, year2023)
  fc.assert(
    fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (shuffled) => {
      expect(totalOf(shuffled)).toEqual(total)
    }),
  )
})

test('a range holds every point inside it', () => {
  const share = fc.tuple(some, some, fc.nat(100))
  fc.assert(
    fc.property(share, some, ([a, b, percent], rate) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const inside = exact(BigInt(low)).add(ratio(BigInt((high - low) * percent), 100n))
      const of = (hoursPerWeek: ReturnType<typeof figure>) =>
        resolveLine(
          line('a', 'hours-per-week', { hoursPerWeek, rateCents: figure(String(rate)) }),
          year2023,
        ).amount.quantity
      const range = of(figure([String(low), String(high)], 'range'))
      const point = of(figure(toDecimal(inside)))
      const [wide, narrow] = [range && hullOf(range), point && hullOf(point)]
      expect(wide && narrow && wide.low.lte(narrow.low) && narrow.high.lte(wide.high)).toBe(true)
    }),
  )
})

test('a version compared with itself is empty, in whatever order its lines stand', () => {
  const period = year2023
  const budget = computeBudget(laterNote, period)
  const other = computeBudget(laterNote.toReversed(), period)
  expect(compareVersions({ period, budget }, { period, budget: other })).toEqual({
    period: [],
    lines: [],
  })
})

test('a comparison says what was added, what was dropped, and what became known', () => {
  const period = year2023
  const redacted = line('time-out', 'days', { volume: figure('18') }, 'weeks')
  const expert = line('expert', 'lump-sum', { amountCents: figure([], 'unknown') })
  const before = { period, budget: computeBudget([redacted, expert], period) }
  const after = { period, budget: computeBudget(laterNote.slice(2), period) }
  const { lines } = compareVersions(before, after)
  expect(lines.map(({ code, change }) => [code, change])).toEqual([
    ['time-out', 'changed'],
    ['expert', 'dropped'],
    ['flex-budget', 'added'],
  ])
  expect(lines[0]?.figures.map(({ figure: name, change }) => [name, change])).toEqual([
    ['volume', 'changed'],
    ['dayPriceCents', 'became-known'],
    ['amountCents', 'became-known'],
  ])
})
