import { expect, test } from 'vitest'
import { mayClaim, proposeQuota } from './quota.rules.ts'

const yearly = { fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 6, days: 84 }

test.each([
  ['2023-08-01', '2023-12-31', 3, 42],
  ['2025-01-01', '2025-12-31', 6, 84],
  ['2024-01-01', '2024-06-30', 3, 42],
  ['2024-02-01', '2024-02-29', 0, 0],
])('pro rata of a year, %s to %s is %i stays and %i days', (fromOn, untilOn, stays, days) => {
  expect(proposeQuota(yearly, { fromOn, untilOn })).toEqual({ stays, days })
})

const quota = {
  ...{ periodId: 'p', fromOn: '2023-08-01', untilOn: '2023-12-31', stays: 3, days: 42 },
  ...{ reservedStays: 1, reservedDays: 14, usedStays: 1, usedDays: 14 },
}

test('what is reserved counts as much as what is used, in stays and in days', () => {
  expect(mayClaim(quota, { on: '2023-12-01', stays: 1, days: 14 }).allowed).toBe(true)
  const refusal = { code: 'time-out-quota-used', facts: { daysAsked: 15, daysLeft: 14 } }
  expect(mayClaim(quota, { on: '2023-12-01', stays: 1, days: 15 })).toMatchObject(refusal)
  expect(mayClaim(undefined, { on: '2026-01-01', stays: 1, days: 1 })).toMatchObject({
    code: 'time-out-no-quota',
  })
})
