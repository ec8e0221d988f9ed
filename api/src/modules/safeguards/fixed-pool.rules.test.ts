import { expect, test } from 'vitest'
import { asReadBy } from './banding.rules.ts'
import { fixedPool, stateOfProfile, stateOfRecruitment } from './fixed-pool.rules.ts'

test.each([
  [0, 0, 'unknown'],
  [3, 0, 'not-secured'],
  [3, 2, 'attention'],
  [3, 3, 'secured'],
] as const)(
  'of %i case managers in the pool %i meet the profile: %s',
  (inPool, meetProfile, state) => expect(stateOfProfile({ inPool, meetProfile })).toBe(state),
)

test.each([
  [0, 0, 0, 'secured'],
  [2, 0, 0, 'secured'],
  [2, 1, 0, 'attention'],
  [2, 1, 1, 'not-secured'],
] as const)(
  'of %i open places %i are due and %i late: %s',
  (openPlaces, duePlaces, latePlaces, state) =>
    expect(stateOfRecruitment({ openPlaces, duePlaces, latePlaces })).toBe(state),
)

test('the pool stands as its weakest figure, and the organisation manager acts', () => {
  const vacancies = { openPlaces: 1, duePlaces: 0, latePlaces: 1 }
  const element = fixedPool({ inPool: 2, meetProfile: 2, vacancies }, '2024-01-08')
  expect(element).toMatchObject({ state: 'not-secured', whoActs: ['organisation_manager'] })
  expect(element.figures.map(({ state }) => state)).toEqual(['secured', 'not-secured'])
})

test('of who works there the numbers are not hidden from who pays for them', () => {
  const vacancies = { openPlaces: 0, duePlaces: 0, latePlaces: 0 }
  const element = fixedPool({ inPool: 2, meetProfile: 1, vacancies }, '2024-01-08')
  expect(asReadBy('policy_officer', element)).toEqual(element)
})
