import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isWorkingDay } from '../../platform/clock/index.ts'
import {
  answerByOf,
  faultsOfPolicyQuestion,
  isLate,
  levelAbove,
  levelFrom,
  mayAnswer,
  mayLower,
  mayShare,
  mayWithdraw,
} from './escalations.rules.ts'

test.each([
  ['on a Monday morning', '2024-01-08T09:00:00Z', 2, '2024-01-10'],
  ['at three in the afternoon', '2024-01-08T14:00:00Z', 2, '2024-01-11'],
  ['a minute before three', '2024-01-08T13:59:00Z', 2, '2024-01-10'],
  ['at three in summer time', '2024-07-08T13:00:00Z', 2, '2024-07-11'],
  ['on a Friday after three', '2024-01-05T15:00:00Z', 1, '2024-01-09'],
  ['on a Saturday', '2024-01-06T09:00:00Z', 1, '2024-01-09'],
  ['before Christmas and New Year', '2023-12-22T10:00:00Z', 5, '2024-01-03'],
  ['before Easter', '2024-03-28T09:00:00Z', 1, '2024-04-02'],
  ['on King’s Day', '2023-04-27T08:00:00Z', 1, '2023-05-01'],
])('what is asked %s is answered in working days', (_, at, days, answerBy) => {
  expect(answerByOf(new Date(at), { days, lateHour: 15 })).toBe(answerBy)
})

// The plain way: in Amsterdam's own words for the moment, and day by day on a calendar.
function plainly(at: Date, days: number, lateHour: number): string {
  const [day = '', hour = ''] = at
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .split(/[ :]/)
  const isOff = (on: string) =>
    [0, 6].includes(new Date(`${on}T12:00Z`).getUTCDay()) || isHoliday(on)
  let on = day
  if (Number(hour) >= lateHour) on = addDays(on, 1)
  while (isOff(on)) on = addDays(on, 1)
  for (let left = days; left > 0; left -= 1) {
    on = addDays(on, 1)
    while (isOff(on)) on = addDays(on, 1)
  }
  return on
}

// Meeus, apart from the library that the product keeps.
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

function isHoliday(on: string): boolean {
  const year = Number(on.slice(0, 4))
  const easter = easterOf(year)
  const king = new Date(`${year}-04-27T12:00Z`).getUTCDay() === 0 ? '04-26' : '04-27'
  const fixed = ['01-01', king, '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`)
  return [...fixed, ...[-2, 1, 39, 50].map((days) => addDays(easter, days))].includes(on)
}

test('on any moment of thirty years it is the same day as counted on a calendar', () => {
  const moment = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const asked = fc.record({
    at: moment,
    days: fc.integer({ min: 1, max: 20 }),
    lateHour: fc.integer({ min: 0, max: 24 }),
  })
  fc.assert(
    fc.property(asked, ({ at, days, lateHour }) => {
      const answerBy = answerByOf(at, { days, lateHour })
      expect(answerBy).toBe(plainly(at, days, lateHour))
      expect(isWorkingDay(answerBy)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('on its day it is not late, the day after it is', () => {
  expect(isLate('2024-01-08', '2024-01-08')).toBe(false)
  expect(isLate('2024-01-08', '2024-01-09')).toBe(true)
})

test('a level where nobody is gets skipped, and above the top there is none', () => {
  expect(levelFrom('team', ['process-director', 'policy'])).toBe('process-director')
  expect(levelAbove('team', ['coordinator', 'policy'])).toBe('coordinator')
  expect(levelAbove('coordinator', ['coordinator', 'policy'])).toBe('policy')
  expect(levelAbove('policy', ['team', 'policy'])).toBeUndefined()
  expect(levelFrom('policy', ['team'])).toBeUndefined()
})

const ladder = ['team', 'coordinator', 'process-director', 'policy'] as const
const open = { state: 'open', level: 'team' as const, askedByMembershipId: 'peer', ladder }

test.each([
  ['her case manager', { role: 'case_manager', membershipId: 'cm' }, open, undefined],
  ['who asked', { role: 'case_manager', membershipId: 'peer' }, open, 'escalation-own-question'],
  ['another level', { role: 'coordinator', membershipId: 'co' }, open, 'escalation-other-level'],
  [
    'somebody after it was answered',
    { role: 'case_manager', membershipId: 'cm' },
    { ...open, state: 'answered' },
    'escalation-not-open',
  ],
] as const)('a question to the team, answered by %s', (_, viewer, of, code) => {
  const verdict = mayAnswer(of, viewer)
  expect('code' in verdict ? verdict.code : undefined).toBe(code)
})

test('it goes down only with an answer, and is taken back only by who asked', () => {
  const manager = { role: 'case_manager', membershipId: 'cm' } as const
  expect(mayLower(open, manager)).toMatchObject({ code: 'escalation-not-answered' })
  expect(mayLower({ state: 'answered' }, manager).allowed).toBe(true)
  expect(mayWithdraw(open, manager)).toMatchObject({ code: 'escalation-of-another' })
})

test('without a basis nothing of a case is shared', () => {
  expect(mayShare(open, { manages: true, basis: false })).toMatchObject({
    code: 'share-without-basis',
  })
  expect(mayShare(open, { manages: true, basis: true }).allowed).toBe(true)
})

test.each([
  ['the number', 'what of stap-017 now?', 'names-the-case'],
  ['the alias, however written', 'and Stille\n  Haven?', 'names-the-alias'],
  ['neither', 'may we rent a room?', undefined],
])('a question to the policy level with %s', (_, text, code) => {
  const [fault] = faultsOfPolicyQuestion(text, { number: 'STAP-017', alias: 'stille haven' })
  expect(fault?.code).toBe(code)
})
