import { describe, expect, test } from 'vitest'
import type { Standing } from './expenses.rules.ts'
import {
  faultsOfDay,
  mayPlan,
  mayTake,
  stateOfPlan,
  stepsOf,
  undecidedBecause,
} from './expenses.rules.ts'

const off = { freeCents: 5_000, approvalAboveCents: undefined }
const above20 = { freeCents: 5_000, approvalAboveCents: 2_000 }

describe('the day of an expense', () => {
  const course = { today: '2024-01-08', openedOn: '2023-06-01', closedOn: undefined }
  test.each([
    ['spent', '2024-01-09', 'in-the-future'],
    ['planned', '2024-01-07', 'in-the-past'],
    ['spent', '2023-05-31', 'before-the-case'],
  ] as const)('%s on %s is %s', (kind, onDay, code) => {
    expect(faultsOfDay({ kind, onDay }, course)).toMatchObject([{ path: '/onDay', code }])
  })

  test('lies in the life of the case, and today is good for either', () => {
    for (const kind of ['spent', 'planned'] as const)
      expect(faultsOfDay({ kind, onDay: '2024-01-08' }, course)).toEqual([])
    const closed = { ...course, closedOn: '2023-12-31' }
    expect(faultsOfDay({ kind: 'spent', onDay: '2024-01-02' }, closed)).toMatchObject([
      { code: 'after-the-case' },
    ])
  })
})

describe('money', () => {
  test('that is to be spent is there to the cent, or it is refused with the numbers', () => {
    expect(mayPlan(5_000, off)).toEqual({ allowed: true })
    const facts = { freeCents: 5_000, amountCents: 5_001, shortCents: 1 }
    expect(mayPlan(5_001, off)).toMatchObject({ code: 'flex-budget-exhausted', facts })
  })

  test('above the threshold is asked first; at the threshold, and where there is none, it is not', () => {
    expect(stateOfPlan(2_000, above20)).toBe('planned')
    expect(stateOfPlan(2_001, above20)).toBe('asked')
    expect(stateOfPlan(2_001, off)).toBe('planned')
  })

  test('that was spent is paid, unless it is beyond the balance or was not approved', () => {
    expect(undecidedBecause(5_000, off)).toBeUndefined()
    expect(undecidedBecause(5_001, off)).toBe('beyond-balance')
    expect(undecidedBecause(2_500, above20)).toBe('not-approved')
    expect(undecidedBecause(2_500, above20, 2_500)).toBeUndefined()
    expect(undecidedBecause(2_501, above20, 2_500)).toBe('not-approved')
  })
})

describe('the steps of an expense', () => {
  const of = (more: Partial<Standing>): Standing => ({
    state: 'spent',
    receipt: 'missing',
    spenderId: 'her',
    ...more,
  })
  const spender = { personId: 'her', decides: false }
  const manager = { personId: 'him', decides: true }
  const names = (standing: Standing, looking: typeof spender) =>
    stepsOf(standing, looking).map(({ step }) => step)

  test('are those of whoever looks', () => {
    expect(names(of({ state: 'planned' }), spender)).toEqual(['spend', 'withdraw'])
    expect(names(of({ state: 'planned' }), manager)).toEqual([])
    expect(names(of({ state: 'asked' }), manager)).toEqual(['approve', 'decline'])
    expect(names(of({ state: 'unfunded' }), manager)).toEqual(['correct', 'decide'])
    expect(names(of({}), spender)).toEqual(['add-receipt', 'correct'])
    expect(names(of({ receipt: 'there' }), spender)).toEqual(['correct'])
    for (const state of ['declined', 'withdrawn', 'reversed'] as const)
      expect([...names(of({ state }), spender), ...names(of({ state }), manager)]).toEqual([])
  })

  test('that decide are never of whoever spent it, under whatever role', () => {
    const both = { personId: 'her', decides: true }
    expect(mayTake('decide', of({ state: 'unfunded' }), both)).toMatchObject({
      code: 'flex-two-persons',
    })
    expect(stepsOf(of({ state: 'asked' }), both)).toMatchObject([
      { step: 'approve', code: 'flex-two-persons' },
      { step: 'decline', code: 'flex-two-persons' },
    ])
  })
})
