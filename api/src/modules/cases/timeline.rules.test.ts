import { expect, test } from 'vitest'
import { isBackwards, isRecordedLate } from './timeline.rules.ts'

test.each([
  ['2024-01-07T21:00:00Z', '2024-01-07T22:59:00Z', false],
  ['2024-01-07T21:00:00Z', '2024-01-07T23:01:00Z', true],
  ['2024-01-07T23:30:00Z', '2024-01-08T10:00:00Z', false],
])('what occurred at %s and was recorded at %s is late: %s', (occurred, recorded, late) => {
  expect(isRecordedLate(new Date(occurred), new Date(recorded))).toBe(late)
})

test('a period does not end before it starts', () => {
  expect(isBackwards('2024-01-02', '2024-01-01')).toBe(true)
  expect(isBackwards('2024-01-01', '2024-01-01')).toBe(false)
  expect(isBackwards(undefined, '2024-01-01')).toBe(false)
})
