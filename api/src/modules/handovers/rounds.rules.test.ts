import { expect, test } from 'vitest'
import type { Known } from './rounds.rules.ts'
import { dueOnOf, isLateIn, isWithinRound, progressOf, stepOf } from './rounds.rules.ts'

const round = { completeBy: '2023-07-31' }
const case_: Known = { open: true, plannedOn: '2023-07-27', handover: undefined, passed: false }
const running = { state: 'accepted', answerBy: '2023-07-03', completeBy: '2023-07-07' }

test.each<[string, Partial<Known>, string, string, boolean]>([
  ['planned ahead', {}, 'planned', '2023-07-27', false],
  ['planned for a day that went by', { plannedOn: '2023-07-07' }, 'planned', '2023-07-07', true],
  ['not planned', { plannedOn: null }, 'to-plan', '2023-07-31', false],
  ['under way and late', { handover: running }, 'accepted', '2023-07-07', true],
  ['declined', { handover: { ...running, state: 'declined' } }, 'planned', '2023-07-27', false],
  ['passed on', { passed: true, handover: running }, 'completed', '2023-07-07', false],
  ['closed', { open: false }, 'closed', '2023-07-27', false],
])('on 10 July a case that is %s', (_what, change, step, dueOn, late) => {
  const known = { ...case_, ...change }
  expect(stepOf(known)).toBe(step)
  expect(dueOnOf(known, round)).toBe(dueOn)
  expect(isLateIn(known, { ...round, today: '2023-07-10' })).toBe(late)
})

test('after its last day everything that has not passed on is late', () => {
  expect(isLateIn(case_, { ...round, today: '2023-08-01' })).toBe(true)
  expect(isLateIn({ ...case_, passed: true }, { ...round, today: '2023-08-01' })).toBe(false)
})

test('a plan lies within the days of the round, both counting', () => {
  const days = { fromOn: '2023-05-08', ...round }
  const within = ['2023-05-07', '2023-05-08', '2023-07-31', '2023-08-01']
  expect(within.map((day) => isWithinRound(day, days))).toEqual([false, true, true, false])
})

test('progress counts each case once', () => {
  const counted = progressOf([
    { step: 'completed', late: false, warm: true },
    { step: 'completed', late: false, warm: false },
    { step: 'closed', late: false, warm: null },
    { step: 'introduced', late: true, warm: null },
    { step: 'planned', late: false, warm: null },
    { step: 'to-plan', late: false, warm: null },
  ])
  expect(counted).toEqual({
    total: 6,
    completed: 3,
    underWay: 1,
    planned: 1,
    toPlan: 1,
    late: 1,
    notWarm: 1,
  })
})
