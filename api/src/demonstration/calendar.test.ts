import { expect, test } from 'vitest'
import { at, daysFrom, later, weekdayOf, yearsAfter } from './calendar.ts'

test.each([
  ['2024-01-08', '09:30', '2024-01-08T08:30:00.000Z'],
  ['2023-07-10', '09:30', '2023-07-10T07:30:00.000Z'],
  ['2023-03-26', '20:00', '2023-03-26T18:00:00.000Z'],
  ['2023-10-29', '20:00', '2023-10-29T19:00:00.000Z'],
])('on %s it is %s in Amsterdam at %s', (day, time, moment) => {
  expect(at(day, time).toISOString()).toBe(moment)
})

test('a time can be given in minutes after midnight', () => {
  expect(at('2024-01-08', 570)).toEqual(at('2024-01-08', '09:30'))
  expect(later(at('2024-01-08', 570), 45)).toEqual(at('2024-01-08', '10:15'))
})

test('days are counted over a leap day, and there are none when the last lies before the first', () => {
  expect(daysFrom('2024-02-27', '2024-03-01')).toEqual([
    '2024-02-27',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ])
  expect(daysFrom('2024-03-01', '2024-02-27')).toEqual([])
})

test('a week runs from Monday to Sunday', () => {
  expect(daysFrom('2024-01-08', '2024-01-14').map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a year after a leap day is the last day of February', () => {
  expect(yearsAfter('2024-02-29', 1)).toBe('2025-02-28')
})
