import { expect, test } from 'vitest'
import { formatCents, formatNumber, numberFrom } from './numbers.ts'

test('numbers and amounts are written as people write them here', () => {
  expect(formatNumber(2215, 'nl')).toBe('2.215')
  expect(formatNumber(3.55, 'nl')).toBe('3,6')
  expect(formatCents(584_934, 'nl').replace(/\s/u, ' ')).toBe('€ 5.849,34')
  expect(formatCents(584_934, 'en')).toBe('€5,849.34')
})

test.each([
  ['3,5', 3.5],
  [' 3.5 ', 3.5],
  ['14', 14],
  ['', Number.NaN],
  ['vier', Number.NaN],
  ['1.000,5', Number.NaN],
])('%j is typed for %d', (typed, expected) => {
  expect(numberFrom(typed)).toBe(expected)
})
