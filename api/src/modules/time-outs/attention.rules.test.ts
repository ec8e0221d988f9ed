import { expect, test } from 'vitest'
import type { AskingStay } from './attention.rules.ts'
import { isNearlyUsed, whatAsks } from './attention.rules.ts'

const terms = { today: '2024-01-08', evaluationDays: 14 }
const stay: AskingStay = {
  ...{ state: 'reserved', crisis: false, decision: 'approved', approveBy: null },
  ...{ requestedOn: '2023-12-20', fromOn: '2024-01-10', leaveOn: '2024-01-20' },
  ...{ arrivedOn: null, leftOn: null, evaluated: false },
}
const there = { state: 'arrived', arrivedOn: '2024-01-01', fromOn: '2024-01-01' } as const
const crisis = { ...there, crisis: true, decision: null, approveBy: '2024-01-02' }
const over = { ...there, state: 'returned', leaveOn: '2024-01-04', leftOn: '2024-01-04' } as const

test.each<[string, Partial<AskingStay>, string[]]>([
  ['that is planned', {}, []],
  ['that nobody decided on', { state: 'requested', decision: null }, ['time-out-to-decide']],
  ['for which she did not come', { fromOn: '2024-01-07' }, ['time-out-not-come']],
  ['that begins today', { fromOn: '2024-01-08' }, []],
  ['that goes on', there, []],
  ['that ends today', { ...there, leaveOn: '2024-01-08' }, ['time-out-departure-today']],
  ['that is over its days', { ...there, leaveOn: '2024-01-07' }, ['time-out-overstay']],
  ['in a crisis without a decision', crisis, ['time-out-crisis-undecided']],
  [
    'in a crisis without a decision, over its days',
    { ...crisis, leaveOn: '2024-01-05' },
    ['time-out-crisis-undecided', 'time-out-overstay'],
  ],
  ['in a crisis that was approved', { ...crisis, decision: 'approved' }, []],
  ['that is over', over, ['time-out-evaluation-due']],
  ['that is over and was evaluated', { ...over, evaluated: true }, []],
  ['that was cancelled', { state: 'cancelled' }, []],
])('a stay %s asks for what it should', (_, more, why) => {
  expect(whatAsks({ ...stay, ...more }, terms).map((asks) => asks.why)).toEqual(why)
})

test('an evaluation is due so many days after she returned', () => {
  expect(whatAsks({ ...stay, ...over }, terms)).toMatchObject([
    { sinceOn: '2024-01-04', dueOn: '2024-01-18' },
  ])
})

const quota = {
  ...{ periodId: 'p', fromOn: '2024-01-01', untilOn: '2024-12-31', stays: 6, days: 84 },
  ...{ reservedStays: 0, reservedDays: 0, usedStays: 0, usedDays: 0 },
}
test.each([
  [{ reservedStays: 2, usedStays: 2 }, false],
  [{ reservedStays: 2, usedStays: 3 }, true],
  [{ usedDays: 67 }, false],
  [{ reservedDays: 40, usedDays: 28 }, true],
])('with %j taken it is nearly used: %s', (taken, nearly) => {
  expect(isNearlyUsed({ ...quota, ...taken }, 80)).toBe(nearly)
})
