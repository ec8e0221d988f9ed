import { expect, test } from 'vitest'
import { escalationsOf, meetingsOf } from './direction.rules.ts'
import { flexBudgetOf, flexWithin, spentEach } from './flex-budget.rules.ts'
import { handoverStepsOf } from './handover-steps.rules.ts'
import type { Happening } from './happenings.rules.ts'
import { momentsOf } from './periods.rules.ts'
import { bridgesOf, middleOf, referralsInOf, referralsOf } from './services.rules.ts'
import { costOfDays, staysOf, timeOutsOf } from './time-outs.rules.ts'

type Wish = { entityId?: string; subjectId?: string; attributes?: Happening['attributes'] }

const on = (kind: string, day: string, wish: Wish = {}): Happening => {
  const at = new Date(`${day}T12:00:00Z`)
  const { entityId = 'it', subjectId = 'she', attributes = {} } = wish
  return { kind, subjectId, entityId, occurredAt: at, recordedAt: at, attributes }
}

const october = { from: '2023-10-01', until: '2023-10-31' }
const moments = momentsOf(october)

test('a stay counts the days of the period on which she was there, the day of leaving not', () => {
  const stay = [
    on('time-out-requested', '2023-09-20'),
    on('time-out-approved', '2023-09-21'),
    on('time-out-arrived', '2023-09-28'),
    on('time-out-returned', '2023-10-05'),
  ]
  expect(timeOutsOf(stay, october)).toMatchObject({
    ...{ requested: 0, arrived: 0, returned: 1, endedEarly: 0, people: 1, days: 4 },
  })
  expect(timeOutsOf(stay, { from: '2023-09-01', until: '2023-09-30' })).toMatchObject({
    ...{ requested: 1, approved: 1, arrived: 1, inCrisis: 0, returned: 0, people: 1, days: 3 },
  })
})

test('in a crisis she came first; a stay of less than a day is one day', () => {
  const crisis = [
    on('time-out-arrived', '2023-10-10', { attributes: { crisis: true } }),
    on('time-out-ended-early', '2023-10-10', { attributes: { days: 1 } }),
  ]
  expect(timeOutsOf(crisis, october)).toMatchObject({ inCrisis: 1, endedEarly: 1, days: 1 })
})

test('an arrival or a departure that was taken back did not happen', () => {
  const asked = on('time-out-requested', '2023-10-01')
  const came = on('time-out-arrived', '2023-10-02')
  expect(staysOf([asked, came, on('time-out-arrival-taken-back', '2023-10-02')])).toEqual([])
  const back = [
    on('time-out-returned', '2023-10-09'),
    on('time-out-departure-taken-back', '2023-10-09'),
  ]
  expect(timeOutsOf([asked, came, ...back], october)).toMatchObject({ returned: 0, days: 30 })
})

test('who is there in a crisis and is declined leaves on that day', () => {
  const stay = [on('time-out-arrived', '2023-10-02'), on('time-out-declined', '2023-10-04')]
  expect(timeOutsOf(stay, october)).toMatchObject({ declined: 1, endedEarly: 1, days: 2 })
})

test('days cost the price of their day; without a price nothing is said', () => {
  const stay = [
    on('time-out-requested', '2023-09-01'),
    on('time-out-arrived', '2023-09-29'),
    on('time-out-returned', '2023-10-03'),
  ]
  const both = { from: '2023-09-01', until: '2023-10-31' }
  const autumn = { fromOn: '2023-10-01', untilOn: '2023-12-31', dayPriceCents: 13_927 }
  expect(costOfDays(stay, october, [autumn])).toBe(2 * 13_927)
  expect(costOfDays(stay, both, [autumn])).toBeNull()
  const summer = { fromOn: '2023-01-01', untilOn: '2023-09-30', dayPriceCents: null }
  expect(costOfDays(stay, both, [summer, autumn])).toBeNull()
  expect(costOfDays([], both, [summer, autumn])).toBe(0)
})

const bought = { amountCents: 4000, category: 'clothing', aim: 'need' }

test('the flex budget is what its ledger says: a correction comes back, own cost never went out', () => {
  const month = [
    on('flex-budget-moved', '2023-10-01', { attributes: { amountCents: 60_000, given: true } }),
    on('flex-budget-moved', '2023-10-02', { attributes: { amountCents: 500, given: false } }),
    on('flex-budget-moved', '2023-10-03', { attributes: { amountCents: 1000, returned: true } }),
    on('flex-expense-spent', '2023-10-04', { attributes: bought }),
    on('flex-expense-spent', '2023-10-05', { attributes: { ...bought, category: 'food' } }),
    on('flex-expense-corrected', '2023-10-06', { attributes: bought }),
    on('flex-expense-unfunded', '2023-10-07', { subjectId: 'other', attributes: bought }),
    on('flex-expense-decided', '2023-10-08', { attributes: { ...bought, decision: 'fund' } }),
    on('flex-expense-decided', '2023-10-09', { attributes: { ...bought, decision: 'own-cost' } }),
  ]
  expect(flexBudgetOf(month)).toMatchObject({
    ...{ givenCents: 59_000, spentCents: 8000, expenses: 3, people: 2, unfunded: 1, corrected: 1 },
    byCategory: { clothing: 4000, food: 4000, transport: 0 },
    byAim: { need: 8000, motivate: 0 },
  })
})

test('what was bought beyond the budget and funded in the next month is spent in the month of the purchase', () => {
  const all = [
    on('flex-expense-unfunded', '2023-10-30', { entityId: 'a', attributes: bought }),
    on('flex-expense-decided', '2023-11-02', {
      entityId: 'a',
      attributes: { ...bought, decision: 'fund' },
    }),
  ]
  const spentIn = (from: string, until: string) =>
    flexBudgetOf(flexWithin(all, momentsOf({ from, until }))).spentCents
  expect(spentIn('2023-10-01', '2023-10-31')).toBe(4000)
  expect(spentIn('2023-11-01', '2023-11-30')).toBe(0)
})

test('what was spent on each woman adds up to what was spent; what was put right is off, and nothing counts for nobody', () => {
  const spent = (kind: string, subjectId: string, amountCents: number) =>
    on(kind, '2023-10-03', { subjectId, attributes: { amountCents } })
  const month = [
    spent('flex-expense-spent', 'she', 2500),
    spent('flex-expense-spent', 'other', 4000),
    spent('flex-expense-corrected', 'other', 1500),
    spent('flex-expense-spent', 'third', 900),
    spent('flex-expense-corrected', 'third', 900),
    spent('flex-expense-unfunded', 'fourth', 700),
  ]
  expect(spentEach(month)).toEqual([2500, 2500])
  expect(flexBudgetOf(month).spentCents).toBe(5000)
})

test('a referral waits until it begins or is refused', () => {
  const steps = [
    on('referral-asked', '2023-09-01', { entityId: 'a' }),
    on('referral-asked', '2023-09-15', { entityId: 'b' }),
    on('referral-waiting', '2023-09-20', { entityId: 'b' }),
    on('referral-asked', '2023-10-01', { entityId: 'c' }),
    on('referral-started', '2023-10-11', { entityId: 'a' }),
    on('referral-refused', '2023-10-12', { entityId: 'c' }),
  ]
  expect(referralsOf(steps, moments)).toEqual({
    ...{ asked: 1, started: 1, ended: 0, refused: 1, people: 1, waitingAtEnd: 1, medianDays: 40 },
  })
  expect(referralsOf([], moments).medianDays).toBeNull()
})

test('a referral that started on the day it was asked waits no more, whatever hour the facts have', () => {
  const asked = on('referral-asked', '2023-10-05')
  const started = {
    ...on('referral-started', '2023-10-06', { attributes: { waitedDays: 0 } }),
    occurredAt: new Date('2023-10-04T22:00:00Z'),
  }
  expect(referralsOf([started, asked], moments)).toMatchObject({
    started: 1,
    waitingAtEnd: 0,
    medianDays: 0,
  })
})

test('the middle of an even number is the lower of the two', () => {
  expect([middleOf([9, 1, 5]), middleOf([1, 9]), middleOf([])]).toEqual([5, 1, null])
})

test('bridges hold where care was kept or restored', () => {
  const ended = (outcome: string) => on('bridge-ended', '2023-10-05', { attributes: { outcome } })
  const all = [on('bridge-begun', '2023-10-01'), ended('kept'), ended('restored'), ended('no-room')]
  expect(bridgesOf(all)).toEqual({ begun: 1, ended: 3, held: 2 })
})

test('an escalation waits until it is answered, also when it rose meanwhile', () => {
  const steps = [
    on('escalation-asked', '2023-09-25', { entityId: 'a' }),
    on('escalation-risen', '2023-10-02', { entityId: 'a' }),
    on('escalation-asked', '2023-10-03', { entityId: 'b' }),
    on('escalation-decided', '2023-10-05', { entityId: 'a' }),
  ]
  expect(escalationsOf(steps, moments)).toEqual({
    ...{ asked: 1, answered: 1, risen: 1, waitingAtEnd: 1, medianDays: 10 },
  })
})

test('meetings are counted by kind, and requests that were answered late apart', () => {
  const held = (kind: string) => on('meeting-held', '2023-10-03', { attributes: { kind } })
  const answered = (late: boolean) =>
    on('municipal-request-answered', '2023-10-04', { attributes: { late } })
  const all = [held('team'), held('team'), held('chain'), answered(true), answered(false)]
  expect(meetingsOf([...all, on('decision-made', '2023-10-03')])).toMatchObject({
    meetings: { team: 2, chain: 1, supervision: 0 },
    ...{ decisionsMade: 1, decisionsSettled: 0, requestsAnswered: 2, requestsLate: 1 },
  })
})

test('a handover that was declined, withdrawn or expired fell through', () => {
  const all = ['proposed', 'declined', 'withdrawn', 'expired'].map((step) =>
    on(`handover-${step}`, '2023-10-03'),
  )
  expect(handoverStepsOf(all)).toEqual({ proposed: 1, fellThrough: 3 })
})

test('who was referred in before the period is not counted in it', () => {
  const all = [on('referral-in-received', '2023-09-30'), on('referral-in-received', '2023-10-01')]
  expect(referralsInOf(all, moments)).toEqual({ received: 1, notStarted: 0 })
})
