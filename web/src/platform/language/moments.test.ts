import { expect, test } from 'vitest'
import { amsterdamMoment, isTime } from './moments.ts'

test.each([
  ['2024-01-08', '09:30', '2024-01-08T08:30:00.000Z'],
  ['2023-07-15', '23:45', '2023-07-15T21:45:00.000Z'],
  ['2024-01-01', '00:15', '2023-12-31T23:15:00.000Z'],
])('a contact on %s at %s in Amsterdam is %s', (day, time, moment) => {
  expect(amsterdamMoment(day, time)).toBe(moment)
})

test.each([
  ['2026-10-25', '00:59', '2026-10-24T22:59:00.000Z'],
  ['2026-10-25', '01:39', '2026-10-24T23:39:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-03-29', '00:30', '2026-03-28T23:30:00.000Z'],
  ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
])('in a night in which the clock changes, %s at %s is %s', (day, time, moment) => {
  expect(amsterdamMoment(day, time)).toBe(moment)
})

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['', false],
])('%s as a time of day: %s', (text, holds) => {
  expect(isTime(text)).toBe(holds)
})
