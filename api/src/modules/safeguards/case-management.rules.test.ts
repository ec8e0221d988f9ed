import { expect, test } from 'vitest'
import {
  stateOfContinuation,
  stateOfHours,
  stateOfResponsibility,
  stateOfSight,
} from './case-management.rules.ts'

test.each([
  [{ open: 10, withResponsible: 10, notWarm: 0 }, 'secured'],
  [{ open: 10, withResponsible: 10, notWarm: 1 }, 'attention'],
  [{ open: 10, withResponsible: 9, notWarm: 0 }, 'not-secured'],
  [{ open: 10, withResponsible: 9, notWarm: 3 }, 'not-secured'],
  [{ open: 0, withResponsible: 0, notWarm: 0 }, 'unknown'],
])('responsibility that is %j is %s', (responsibility, state) => {
  expect(stateOfResponsibility(responsibility)).toBe(state)
})

test.each([
  [{ people: 10, open: 10, closed: 0, closedOutOfSight: 0 }, 'secured'],
  [{ people: 10, open: 7, closed: 3, closedOutOfSight: 0 }, 'secured'],
  [{ people: 10, open: 9, closed: 1, closedOutOfSight: 1 }, 'not-secured'],
  [{ people: 10, open: 9, closed: 0, closedOutOfSight: 0 }, 'attention'],
  [{ people: 0, open: 0, closed: 0, closedOutOfSight: 0 }, 'unknown'],
  [undefined, 'unknown'],
])('continuation that is %j is %s', (continuation, state) => {
  expect(stateOfContinuation(continuation)).toBe(state)
})

test.each([
  [5.2, 'secured'],
  [4, 'secured'],
  [3.5, 'secured'],
  [3.4, 'attention'],
  [3, 'attention'],
  [2.9, 'not-secured'],
  [0, 'not-secured'],
  [null, 'unknown'],
])('%s hours per case per week against 4 with a tolerance of a half is %s', (hours, state) => {
  expect(stateOfHours(hours, { norm: 4, tolerance: 0.5 })).toBe(state)
})

test('tenths do not trip over their binary form', () => {
  expect(stateOfHours(0.3, { norm: 0.4, tolerance: 0.1 })).toBe('secured')
  expect(stateOfHours(4.1, { norm: 4.4, tolerance: 0.15 })).toBe('attention')
})

const none = { inSight: 0, attention: 0, outOfSight: 0, whereaboutsKnown: 0, closedOutOfSight: 0 }

test.each([
  [{ inSight: 9, whereaboutsKnown: 1 }, 0, 'secured'],
  [{ whereaboutsKnown: 2 }, 0, 'secured'],
  [{ inSight: 9, attention: 1 }, 0, 'attention'],
  [{ inSight: 9, outOfSight: 1 }, 0, 'not-secured'],
  [{ inSight: 9, outOfSight: 1 }, 1, 'attention'],
  [{ inSight: 9, closedOutOfSight: 1 }, 0, 'not-secured'],
  [{ inSight: 8, outOfSight: 1, closedOutOfSight: 1 }, 1, 'not-secured'],
  [{}, 0, 'unknown'],
])('sight that is %j with %i tolerated is %s', (sight, tolerated, state) => {
  expect(stateOfSight({ ...none, ...sight }, { tolerated })).toBe(state)
})
