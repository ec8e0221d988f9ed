import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exact, ratio, toDecimal, toWhole } from './index.ts'

test.each([
  ['0.5', 1],
  ['0.49999999', 0],
  ['1.5', 2],
  ['2.5', 3],
  ['-1.4', -1],
  ['6734000', 6_734_000],
])('%s is %i to the whole', (text, whole) => {
  expect(toWhole(exact(text))).toBe(whole)
})

test('an amount that a number does not hold is refused', () => {
  expect(() => toWhole(exact('9007199254740993'))).toThrow(RangeError)
})

test.each([
  [ratio(65n, 3n), '21.666667'],
  [ratio(1n, 8n), '0.125'],
  [ratio(875n, 1n), '875'],
  [ratio(-5n, 4n), '-1.25'],
  [exact('0'), '0'],
])('a ratio is written as a decimal, %#', (of, text) => {
  expect(toDecimal(of)).toBe(text)
})

test('what was divided and multiplied again is what it was', () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 12n })
  fc.assert(fc.property(whole, whole, (a, b) => ratio(a, b).mul(exact(b)).equals(exact(a))))
})
