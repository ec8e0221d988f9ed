import { expect, test } from 'vitest'
import { centsFrom, isAmount } from './amount.ts'

test.each([
  ['49,95', 4995],
  ['49.95', 4995],
  ['€ 12', 1200],
  ['0,1', 10],
  ['19,99', 1999],
  ['1,005', Number.NaN],
  ['twee', Number.NaN],
  ['', Number.NaN],
])('%j is %d cents', (typed, cents) => {
  expect(centsFrom(typed)).toBe(cents)
})

test('nothing, less than nothing and no number cannot be spent', () => {
  expect(['0', '-5', 'x', '49,95'].map(isAmount)).toEqual([false, false, false, true])
})
