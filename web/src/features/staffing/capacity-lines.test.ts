import { expect, test } from 'vitest'
import { shortFrom, shortOf, wholeLines } from './capacity-lines.ts'

const week = { contracted: 16, available: 14, needed: 12, cases: 3, awayDays: 0, standInDays: 0 }
const none = { contracted: 0, available: 0, needed: 0, cases: 0, awayDays: 0, standInDays: 0 }

test('what is missing is said as hours, and from which week', () => {
  expect(shortOf(week)).toBe(0)
  expect(shortOf({ ...week, needed: 16.5 })).toBe(2.5)
  const weeks = [week, week, { ...week, needed: 20 }]
  expect(shortFrom(weeks, ['2024-01-08', '2024-01-15', '2024-01-22'])).toBe('2024-01-22')
  expect(shortFrom([{ ...week, needed: 20 }], ['2024-01-08'])).toBeUndefined()
})

test('a role without hours and cases has no line', () => {
  const roles = { caseManagers: [week], peerExperts: [none] }
  const norms = { hoursPerCase: 4, peerHoursPerCase: 1.6, hoursWithoutCase: 2 }
  const organisations = [{ organisationId: 'a', name: 'IrisZorg', ...roles }]
  const whole = { weeks: ['2024-01-08'], norms, people: [], organisations, team: roles }
  const words = { caseManagers: 'case managers', peerExperts: 'peer experts', team: 'Team' }
  expect(wholeLines(whole, words).map(({ name }) => name)).toEqual([
    'IrisZorg, case managers',
    'Team, case managers',
  ])
})
