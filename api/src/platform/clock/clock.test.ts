import { describe, expect, test } from 'vitest'
import { addMonths, dayOf, openClock } from './index.ts'

test.each([
  ['2024-01-07T22:59:59Z', '2024-01-07'],
  ['2024-01-07T23:00:00Z', '2024-01-08'],
  ['2024-07-07T21:59:59Z', '2024-07-07'],
  ['2024-07-07T22:00:00Z', '2024-07-08'],
])('%s is on %s in Amsterdam', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day)
})

test('a demonstration stands at its day at every hour', () => {
  expect(openClock('2024-02-29').today()).toBe('2024-02-29')
})

describe('so many months later', () => {
  test.each([
    ['2023-01-31', 6, '2023-07-31'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2023-11-15', 6, '2024-05-15'],
  ])('%s and %i months is %s', (day, months, there) => {
    expect(addMonths(day, months)).toBe(there)
  })
})
