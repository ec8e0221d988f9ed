import { expect, test } from 'vitest'
import { durationOf } from './duration.ts'

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 u'],
  [65, '1 u 05'],
  [1440, '24 u'],
])('%i minutes read as %s', (minutes, said) => {
  expect(durationOf(minutes, 'nl')).toBe(said)
})
