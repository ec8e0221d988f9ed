import { expect, test } from 'vitest'
import { faultsIn, mayBeAway, mayStandIn } from './absences.rules.ts'

const days = { fromOn: '2024-02-05', untilOn: '2024-02-09' }
const on = { ...days, awayId: 'away', away: ['also-away'] }
const colleague = {
  membershipId: 'm',
  role: 'case_manager',
  validFrom: '2023-01-01',
  validUntil: null,
}

test.each([
  [days, []],
  [{ ...days, untilOn: '2024-02-04' }, ['before-start']],
  [{ fromOn: '2024-01-05', untilOn: '2024-01-07' }, ['in-the-past']],
  [{ fromOn: '2024-01-05', untilOn: '2024-01-08' }, []],
])('what is wrong with %j on 8 January: %j', (given, codes) => {
  expect(faultsIn(given, '2024-01-08').map(({ code }) => code)).toEqual(codes)
})

test.each([
  [colleague, 'allowed'],
  [undefined, 'stand-in-must-be-case-manager'],
  [{ ...colleague, role: 'coordinator' }, 'stand-in-must-be-case-manager'],
  [{ ...colleague, membershipId: 'away' }, 'stand-in-is-away'],
  [{ ...colleague, membershipId: 'also-away' }, 'stand-in-is-away'],
  [{ ...colleague, validUntil: '2024-02-08' }, 'stand-in-does-not-stay'],
  [{ ...colleague, validUntil: '2024-02-09' }, 'allowed'],
  [{ ...colleague, validFrom: '2024-02-06' }, 'stand-in-does-not-stay'],
])('with %j standing in is %s', (candidate, code) => {
  const verdict = mayStandIn(candidate, on)
  expect(verdict.allowed ? 'allowed' : verdict.code).toBe(code)
})

test('each of her cases has a stand-in, or the ones without are named', () => {
  const cases = [
    { caseId: 'a', number: 'STAP-001' },
    { caseId: 'b', number: 'STAP-002' },
  ]
  expect(mayBeAway(cases, [{ caseId: 'a' }, { caseId: 'b' }])).toEqual({ allowed: true })
  expect(mayBeAway(cases, [{ caseId: 'a' }])).toMatchObject({ facts: { cases: ['STAP-002'] } })
  expect(mayBeAway([], [])).toEqual({ allowed: true })
})
