import { expect, test } from 'vitest'
import { dayOfNextWeek, dayOfWeekBefore, quarterBefore } from './weeks.ts'

test('weeks go back without end, and forward until today', () => {
  expect(dayOfWeekBefore('2024-01-03')).toBe('2023-12-27')
  expect(dayOfNextWeek('2023-12-27', '2024-01-08')).toBe('2024-01-03')
  expect(dayOfNextWeek('2024-01-03', '2024-01-08')).toBe('2024-01-08')
})

test('a quarter is thirteen weeks that are over', () => {
  expect(quarterBefore('2024-01-08')).toEqual({ from: '2023-10-09', until: '2024-01-07' })
})
