import { expect, test } from 'vitest'
import { dayOf, daysBetween, formatDay, formatFullDay, formatTime } from './days.ts'

test('a day of this year is said without its year, another with it', () => {
  expect(formatDay('2023-12-04', '2023-12-20', 'nl')).toBe('ma 4 dec')
  expect(formatDay('2023-12-04', '2024-01-08', 'nl')).toBe('ma 4 dec 2023')
  expect(formatDay('2024-01-05', '2024-01-08', 'en')).toBe('Fri 5 Jan')
  expect(formatFullDay('2024-01-08', 'nl')).toBe('maandag 8 januari 2024')
})

test('days are counted by the calendar, also over a change of the clock', () => {
  expect(daysBetween('2023-12-27', '2024-01-08')).toBe(12)
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2)
  expect(daysBetween('2024-01-08', '2024-01-08')).toBe(0)
})

test('a moment falls on the day and hour it has in Amsterdam', () => {
  expect(dayOf('2023-12-03T23:30:00Z')).toBe('2023-12-04')
  expect(dayOf('2023-07-03T22:30:00Z')).toBe('2023-07-04')
  expect(formatTime('2023-12-04T08:30:00Z', 'nl')).toBe('09:30')
})
