import { expect, test } from 'vitest'
import { faultsOfKeptDays } from './sessions.rules.ts'

test.each([
  [6, 1],
  [7, 0],
  [30, 0],
  [366, 0],
  [367, 1],
  [7.5, 1],
])('keeping ended sign-ins for %d days has %i faults', (days, faults) => {
  expect(faultsOfKeptDays(days)).toHaveLength(faults)
})
