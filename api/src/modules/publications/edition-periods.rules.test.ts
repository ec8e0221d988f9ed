import { expect, test } from 'vitest'
import { daysOf, halvesAcross, isClosed, isFixed, periodBefore } from './edition-periods.rules.ts'

test.each([
  ['2023', true, '2022', '2023-12-31'],
  ['2023-H1', true, '2022-H2', '2023-06-30'],
  ['2023-H2', true, '2023-H1', '2023-12-31'],
])('%s is fixed (%s), follows on %s and ends on %s', (period, fixed, before, until) => {
  expect(isFixed(period)).toBe(fixed)
  expect(periodBefore(period)).toBe(before)
  expect(daysOf(period).until).toBe(until)
})

test.each(['2023-Q1', '2023-H3', '23', '2023-01', ''])('“%s” is not a fixed period', (period) => {
  expect(isFixed(period)).toBe(false)
})

test('a period is closed once its last day is over', () => {
  expect(isClosed('2023-H2', '2023-12-31')).toBe(false)
  expect(isClosed('2023-H2', '2024-01-01')).toBe(true)
})

test('between two periods lie all half-years', () => {
  expect(halvesAcross(['2022-H2', '2024'])).toEqual([
    '2022-H2',
    '2023-H1',
    '2023-H2',
    '2024-H1',
    '2024-H2',
  ])
})
