import { describe, expect, test } from 'vitest'
import { faultsOfReceiver, faultsOfTerm, mayWithdraw, stateOf } from './consents.rules.ts'

const today = '2024-01-08'

test.each([
  ['2024-01-08', '2024-01-08', []],
  ['2023-01-01', '2024-12-31', []],
  ['2024-02-01', '2024-06-01', []],
  ['2024-02-01', '2024-01-31', ['before-start']],
  ['2023-02-01', '2024-01-07', ['in-the-past']],
  ['2023-02-01', '2023-01-31', ['before-start', 'in-the-past']],
])('a basis from %s until %s has faults %j', (fromOn, untilOn, codes) => {
  expect(faultsOfTerm({ fromOn, untilOn }, today).map(({ code }) => code)).toEqual(codes)
})

const term = { fromOn: '2024-01-01', untilOn: '2024-01-31', withdrawnOn: null }

describe('a basis', () => {
  test.each([
    ['2023-12-31', 'upcoming'],
    ['2024-01-01', 'running'],
    ['2024-01-31', 'running'],
    ['2024-02-01', 'ended'],
  ])('on %s is %s', (day, state) => {
    expect(stateOf(term, day)).toBe(state)
  })

  test('that is withdrawn holds no more on that very day', () => {
    expect(stateOf({ ...term, withdrawnOn: today }, today)).toBe('withdrawn')
  })

  test('is withdrawn once, and not after its end', () => {
    expect(mayWithdraw(term, today).allowed).toBe(true)
    expect(mayWithdraw(term, '2023-12-01').allowed).toBe(true)
    expect(mayWithdraw(term, '2024-02-01')).toMatchObject({ code: 'consent-ended' })
    const withdrawn = { ...term, withdrawnOn: today }
    expect(mayWithdraw(withdrawn, today)).toMatchObject({ code: 'consent-withdrawn' })
  })
})

test.each([
  [{ purpose: 'referral' }, ['receiver-missing']],
  [{ purpose: 'referral', receiver: ' ' }, ['receiver-missing']],
  [{ purpose: 'referral', receiver: 'Skaeve Huse' }, []],
  [{ purpose: 'team-sharing' }, []],
])('a basis with %o lacks %o', (of, codes) => {
  expect(faultsOfReceiver(of).map(({ code }) => code)).toEqual(codes)
})
