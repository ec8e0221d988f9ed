import { expect, test } from 'vitest'
import { dayFrom, isDay, noDay, partsOf } from './day-parts.ts'

test('a day that is typed in Dutch order becomes a day on the wire, and back', () => {
  expect(dayFrom({ day: '4', month: '12', year: '2023' })).toBe('2023-12-04')
  expect(partsOf('2023-12-04')).toEqual({ day: '4', month: '12', year: '2023' })
  expect(dayFrom({ day: '4', month: '1', year: '24' })).toBe('2024-01-04')
})

test('nothing typed is no day', () => {
  expect(dayFrom(noDay)).toBe('')
  expect(partsOf('')).toEqual(noDay)
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-13-01', false],
  ['0000-00-04', false],
  ['', false],
])('%s exists: %s', (text, exists) => {
  expect(isDay(text)).toBe(exists)
})
