import { expect, test } from 'vitest'
import { stateOfAttention, stateOfBreath, stateOfCare, stateOfSleeping } from './beside.rules.ts'
import {
  stateOfRoom,
  stateOfSubsidy,
  stateOfSurroundings,
  stateOfTeam,
  stateOfWarmth,
} from './conditions.rules.ts'
import { stateOfEscalations, stateOfMeeting, stateOfPolicy } from './direction.rules.ts'
import { stateOfExpert, stateOfTalks } from './people.rules.ts'

const team = {
  caseManagers: 2,
  peers: 1,
  experts: 1,
  directors: 1,
  organisations: 2,
  timeOutPlaces: 1,
}

test('the team is of two organisations, with a peer expert', () => {
  expect(stateOfTeam(team, { asked: 2 })).toBe('secured')
  expect(stateOfTeam({ ...team, organisations: 1 }, { asked: 2 })).toBe('attention')
  expect(stateOfTeam({ ...team, peers: 0 }, { asked: 2 })).toBe('not-secured')
  expect(stateOfTeam({ ...team, caseManagers: 0 }, { asked: 2 })).toBe('not-secured')
})

test('around it are the expert role, direction and the time-out facility', () => {
  expect(stateOfSurroundings(team)).toBe('secured')
  expect(stateOfSurroundings({ ...team, experts: 0 })).toBe('attention')
  expect(stateOfSurroundings({ ...team, experts: 0, directors: 0, timeOutPlaces: 0 })).toBe(
    'not-secured',
  )
})

test.each([
  [0, 0, 0, 'unknown'],
  [3, 0, 0, 'secured'],
  [3, 1, 1, 'attention'],
] as const)(
  'after %i handovers and %i transfers, %i not warm: %s',
  (completed, emergency, notWarmNow, state) =>
    expect(stateOfWarmth({ completed, emergency, notWarmNow })).toBe(state),
)

test.each([
  [0, 10, 'unknown'],
  [40, 40, 'secured'],
  [40, 36, 'attention'],
  [40, 35.9, 'not-secured'],
] as const)('%d hours are needed and %d are there: %s', (neededHours, availableHours, state) =>
  expect(stateOfRoom({ neededHours, availableHours })).toBe(state),
)

test.each([
  [0, 0, 0, 'unknown'],
  [2, 0, 0, 'unknown'],
  [2, 0, 2, 'not-secured'],
  [2, 1, 2, 'attention'],
  [2, 2, 2, 'secured'],
] as const)(
  'of %i organisations %i have a grant, %i ever: %s',
  (organisations, running, awarded, state) =>
    expect(stateOfSubsidy({ organisations, running, awarded })).toBe(state),
)

test.each([
  [0, 0, 0, 'unknown'],
  [2, 0, 0, 'secured'],
  [2, 1, 0, 'attention'],
  [2, 1, 1, 'not-secured'],
] as const)('%i escalations, %i wait, %i late: %s', (asked, waiting, late, state) =>
  expect(stateOfEscalations({ asked, waiting, late })).toBe(state),
)

test.each([
  [null, 'unknown'],
  [42, 'secured'],
  [43, 'attention'],
  [84, 'attention'],
  [85, 'not-secured'],
] as const)('the last case meeting was %s days ago: %s', (days, state) =>
  expect(stateOfMeeting(days, 42)).toBe(state),
)

test('the expert role stands when somebody has it and its hours are funded', () => {
  expect(stateOfExpert(0, { wanted: 12, funded: 12 })).toBe('not-secured')
  expect(stateOfExpert(1, { wanted: 12, funded: 0 })).toBe('attention')
  expect(stateOfExpert(1, { wanted: 12, funded: 12 })).toBe('secured')
})

test('talks of a peer expert are kept; without one nothing is known', () => {
  const kept = { supervision: 0, 'work-guidance': 0 }
  expect(stateOfTalks({ peers: 0, lapsed: kept })).toBe('unknown')
  expect(stateOfTalks({ peers: 1, lapsed: kept })).toBe('secured')
  expect(stateOfTalks({ peers: 1, lapsed: { ...kept, supervision: 1 } })).toBe('attention')
})

test('a long breath: where it grew quiet somebody goes on trying', () => {
  expect(stateOfBreath({ silent: 0, tried: 0 }, 0)).toBe('unknown')
  expect(stateOfBreath({ silent: 0, tried: 0 }, 3)).toBe('secured')
  expect(stateOfBreath({ silent: 2, tried: 2 }, 3)).toBe('secured')
  expect(stateOfBreath({ silent: 2, tried: 1 }, 3)).toBe('not-secured')
})

test('talks per week, where she sleeps and what was asked are held against their norm', () => {
  expect([null, 1, 0.5, 0.4].map((perWeek) => stateOfAttention(perWeek, 1))).toEqual([
    'unknown',
    'secured',
    'attention',
    'not-secured',
  ])
  expect(stateOfSleeping({ open: 3, known: 0 })).toBe('unknown')
  expect(stateOfSleeping({ open: 3, known: 2 })).toBe('attention')
  expect(stateOfSleeping({ open: 3, known: 3 })).toBe('secured')
  const care = { asked: 2, started: 1, refused: 0, waitingLong: 0 }
  expect(stateOfCare({ ...care, asked: 0 })).toBe('unknown')
  expect(stateOfCare(care)).toBe('secured')
  expect(stateOfCare({ ...care, waitingLong: 1 })).toBe('attention')
  // Asked longer than a year ago, it still waits.
  expect(stateOfCare({ ...care, asked: 0, waitingLong: 1 })).toBe('attention')
})

test('somebody directs, and policy answers', () => {
  expect(stateOfPolicy({ directors: 0, policyWaiting: 1 })).toBe('not-secured')
  expect(stateOfPolicy({ directors: 1, policyWaiting: 1 })).toBe('attention')
  expect(stateOfPolicy({ directors: 1, policyWaiting: 0 })).toBe('secured')
})
