import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

test.each([
  ['2024-01-08', 5, '2024-01-15'],
  ['2024-01-05', 1, '2024-01-08'],
  ['2023-12-22', 1, '2023-12-27'],
  ['2024-03-28', 1, '2024-04-02'],
  ['2024-01-08', 0, '2024-01-08'],
])('%s and %i working days is %s', (day, days, later) => {
  expect(addWorkingDays(day, days)).toBe(later)
})

test.each([
  ['2023-04-10', 'Easter Monday of 2023'],
  ['2024-03-29', 'Good Friday of 2024'],
  ['2024-04-01', 'Easter Monday of 2024'],
  ['2024-05-09', 'Ascension Day of 2024'],
  ['2024-05-20', 'Whit Monday of 2024'],
  ['2025-04-26', 'the day on which the birthday of the King is celebrated in 2025'],
  ['2025-04-21', 'Easter Monday of 2025'],
  ['2038-04-26', 'Easter Monday of 2038'],
  ['2026-01-03', 'a Saturday'],
])('%s is no working day: %s', (day) => {
  expect(isWorkingDay(day)).toBe(false)
})

test('the day after the birthday of the King is one', () => {
  expect(isWorkingDay('2025-04-28')).toBe(true)
  expect(isWorkingDay('2024-05-06')).toBe(true)
})
