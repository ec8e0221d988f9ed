import { expect, test } from 'vitest'
import { dayOfNextWeek, dayOfWeekBefore } from './weeks.ts'

test('weeks go back without end, and forward until today', () => {
  expect(dayOfWeekBefore('2024-01-03')).toBe('2023-12-27')
  expect(dayOfNextWeek('2023-12-27', '2024-01-08')).toBe('2024-01-03')
  expect(dayOfNextWeek('2024-01-03', '2024-01-08')).toBe('2024-01-08')
})
