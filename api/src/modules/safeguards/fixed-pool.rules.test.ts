import { expect, test } from 'vitest'
import { asReadBy } from './banding.rules.ts'
import { how } from './conditions.rules.ts'
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

const warm = { completed: 1, emergency: 0, notWarmNow: 0 }

test('the condition stands as its weakest figure, and the organisation manager acts', () => {
  const vacancies = { openPlaces: 1, duePlaces: 0, latePlaces: 1 }
  const element = how(fixedPool({ inPool: 2, meetProfile: 2, vacancies }), warm, '2024-01-08')
  expect(element).toMatchObject({ state: 'not-secured', whoActs: ['organisation_manager'] })
  expect(element.figures.map(({ state }) => state)).toEqual(['secured', 'not-secured', 'secured'])
})

test('of who works there the numbers are not hidden from who pays for them; of handovers they are', () => {
  const vacancies = { openPlaces: 0, duePlaces: 0, latePlaces: 0 }
  const element = how(fixedPool({ inPool: 2, meetProfile: 1, vacancies }), warm, '2024-01-08')
  const read = asReadBy('policy_officer', element)
  expect(read.figures.slice(0, 2)).toEqual(element.figures.slice(0, 2))
  expect(read.figures[2]?.counts.map(({ value }) => value)).toEqual([null, null, null])
})
