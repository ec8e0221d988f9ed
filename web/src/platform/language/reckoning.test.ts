import { expect, test } from 'vitest'
import { addDays, firstOfMonthAfter } from './reckoning.ts'

test('days are added and taken off over a leap day, a year and a change of the clock', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2024-01-08', -91)).toBe('2023-10-09')
  expect(addDays('2024-03-30', 2)).toBe('2024-04-01')
})

test('a month begins on its first, in the next year too', () => {
  expect(firstOfMonthAfter('2023-12-31', 4)).toBe('2024-04-01')
  expect(firstOfMonthAfter('2024-01-31', 1)).toBe('2024-02-01')
})
