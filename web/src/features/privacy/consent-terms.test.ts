import { expect, test } from 'vitest'
import { byEnd, endsSoon } from './consent-terms.ts'
import type { Consent } from './consents.api.ts'

const consent = (state: Consent['state'], untilOn: string): Consent => ({
  id: untilOn,
  reference: 'a7e83ae6',
  case: null,
  purpose: 'team-sharing',
  ground: 'consent',
  basis: 'said by herself',
  receiver: 'the team',
  fromOn: '2023-03-01',
  untilOn,
  withdrawnOn: null,
  state,
  version: 1,
})

test.each([
  ['running', '2024-03-08', true],
  ['running', '2024-03-09', false],
  ['withdrawn', '2024-01-20', false],
  ['ended', '2024-01-07', false],
] as const)('a basis that is %s until %s ends soon: %s', (state, untilOn, expected) => {
  expect(endsSoon(consent(state, untilOn), '2024-01-08')).toBe(expected)
})

test('what ends first stands first', () => {
  const [late, early] = [consent('running', '2024-11-13'), consent('running', '2024-02-01')]
  expect([late, early].toSorted(byEnd)).toEqual([early, late])
})
