import { expect, test } from 'vitest'
import { faultsOfDays, mayChangeWhereabouts, mayRecordWhereabouts } from './whereabouts.rules.ts'

const today = '2024-01-08'

test.each([
  ['2024-01-08', '2024-01-08', []],
  ['2023-11-01', '2024-02-01', []],
  ['2024-01-09', '2024-01-10', ['/fromOn in-the-future']],
  ['2024-01-02', '2024-01-01', ['/reviewOn before-start', '/reviewOn in-the-past']],
  ['2024-01-02', '2024-01-07', ['/reviewOn in-the-past']],
  ['2024-01-08', '2024-07-09', []],
  ['2024-01-08', '2024-07-10', ['/reviewOn too-far-away']],
])('known from %s, to be reviewed on %s: %j', (fromOn, reviewOn, expected) => {
  const faults = faultsOfDays({ fromOn, reviewOn }, today)
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
})

test('a case has one known whereabouts at a time', () => {
  expect(mayRecordWhereabouts(undefined).allowed).toBe(true)
  expect(mayRecordWhereabouts({})).toMatchObject({ code: 'whereabouts-already-known' })
})

test('what has ended stays ended', () => {
  expect(mayChangeWhereabouts({ endedOn: null }).allowed).toBe(true)
  expect(mayChangeWhereabouts({ endedOn: today })).toMatchObject({ code: 'whereabouts-ended' })
})
