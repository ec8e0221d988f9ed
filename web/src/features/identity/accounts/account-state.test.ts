import { expect, test } from 'vitest'
import { termOn, wayInOf } from './account-state.ts'
import type { Person } from './people.api.ts'

const today = '2024-01-08'
const somebody: Person = {
  id: 'p',
  name: 'B. Wilg',
  mailAddress: null,
  endedAt: null,
  version: 1,
  kept: true,
  canSignIn: false,
  invitedUntil: null,
  invitationUsable: true,
  memberships: [],
  oidcSubjects: [],
}

test.each([
  ['2021-01-04', null, 'running'],
  ['2021-01-04', today, 'running'],
  ['2021-01-04', '2024-01-07', 'ended'],
  ['2024-01-09', null, 'upcoming'],
])('a role from %s until %s is %s', (validFrom, validUntil, expected) => {
  expect(termOn({ validFrom, validUntil }, today)).toBe(expected)
})

test('an own way in outweighs an invitation, and an ended account both', () => {
  const invited = { ...somebody, invitedUntil: '2024-01-15T09:00:00.000Z' }
  expect(wayInOf(somebody)).toBe('none')
  expect(wayInOf(invited)).toBe('invited')
  expect(wayInOf({ ...invited, canSignIn: true })).toBe('own')
  expect(wayInOf({ ...invited, canSignIn: true, endedAt: '2024-01-02T09:00:00.000Z' })).toBe(
    'ended',
  )
})
