import { expect, test } from 'vitest'
import { asReadBy } from './banding.rules.ts'
import type { FlexBudget, TimeOuts } from './means.rules.ts'
import {
  flexBudget,
  stateOfAccount,
  stateOfCourse,
  stateOfMoney,
  stateOfPlaces,
  stateOfQuota,
  timeOut,
} from './means.rules.ts'

const quota = {
  ...{ stays: 6, days: 84, nearlyUsed: false },
  ...{ reservedStays: 1, reservedDays: 14, usedStays: 2, usedDays: 20 },
}

test.each([
  [undefined, 'unknown'],
  [quota, 'secured'],
  [{ ...quota, nearlyUsed: true }, 'attention'],
  [{ ...quota, usedStays: 5, nearlyUsed: true }, 'not-secured'],
  [{ ...quota, usedDays: 70, nearlyUsed: true }, 'not-secured'],
])('with %j of stays and days it is %s', (of, state) => {
  expect(stateOfQuota(of)).toBe(state)
})

test.each([
  [0, 0, 'unknown'],
  [2, 0, 'secured'],
  [2, 1, 'attention'],
  [2, 2, 'not-secured'],
])('of %i places %i are closed: %s', (places, closed, state) => {
  expect(stateOfPlaces({ places, closed })).toBe(state)
})

const course = { stays: 3, overstays: 0, pastTheirDay: 0, decidedLate: 0 }
test.each([
  [{ stays: 0 }, 'unknown'],
  [{}, 'secured'],
  [{ overstays: 1 }, 'attention'],
  [{ overstays: 1, pastTheirDay: 1 }, 'not-secured'],
  [{ decidedLate: 1 }, 'not-secured'],
])('a year of stays with %j is %s', (more, state) => {
  expect(stateOfCourse({ ...course, ...more })).toBe(state)
})

const money: FlexBudget = {
  ...{ shares: 2, givenCents: 60_000, freeCents: 24_999, emptyShares: 0, tightShares: 0 },
  ...{ receiptsMissing: 0, undecided: 0 },
}
test.each([
  [{ shares: 0 }, 'unknown', 'unknown'],
  [{}, 'secured', 'secured'],
  [{ tightShares: 1, receiptsMissing: 1 }, 'attention', 'attention'],
  [{ emptyShares: 1, tightShares: 1, undecided: 2 }, 'not-secured', 'attention'],
])('money with %j is %s, its account %s', (more, free, account) => {
  expect(stateOfMoney({ ...money, ...more })).toBe(free)
  expect(stateOfAccount({ ...money, ...more })).toBe(account)
})

test('what was granted is exact for everybody; how stays went is not, outside care', () => {
  const measured: TimeOuts = { quota, places: { places: 2, closed: 0 }, course }
  const element = timeOut(measured, '2024-01-08')
  expect(element).toMatchObject({ state: 'secured', whoActs: [] })
  const [free, places, weeks] = asReadBy('policy_officer', element).figures
  expect(free?.counts).toContainEqual({ code: 'freeStays', value: 3, band: null })
  expect(places?.counts).toContainEqual({ code: 'placesOpen', value: 2, band: null })
  expect(weeks?.counts.every(({ value }) => value === null)).toBe(true)
  const [left] = asReadBy('policy_officer', flexBudget(money, '2024-01-08')).figures
  expect(left?.counts).toContainEqual({ code: 'freeEuros', value: 249, band: null })
})
