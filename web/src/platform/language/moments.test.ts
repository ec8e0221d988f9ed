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
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['', false],
])('%s as a time of day: %s', (text, holds) => {
  expect(isTime(text)).toBe(holds)
})
