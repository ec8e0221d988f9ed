import { expect, test } from 'vitest'
import { firstDay, kindsOf } from './timeline-groups.ts'

test.each([
  ['28', '2023-12-11'],
  ['365', '2023-01-08'],
  ['all', ''],
] as const)('the period %s before 8 January 2024 begins on %s', (period, first) => {
  expect(firstDay(period, '2024-01-08')).toBe(first)
})

test('no group chosen asks for everything', () => {
  expect(kindsOf([])).toEqual([])
})

test('a group asks for its own kinds only', () => {
  expect(kindsOf(['bridges'])).toEqual(['bridge-begun', 'bridge-ended'])
})
