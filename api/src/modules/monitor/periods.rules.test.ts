import { expect, test } from 'vitest'
import {
  cutAt,
  faultsOfPeriod,
  fullWeeksBefore,
  momentsOf,
  partFrom,
  yearOf,
} from './periods.rules.ts'

const today = '2024-01-08'

test.each([
  ['2023-08-01', '2023-12-31', []],
  ['2024-01-08', '2024-01-08', []],
  ['2023-01-01', '2030-01-01', []],
  ['2024-02-29', '2024-03-01', ['/from in-the-future']],
  ['2023-12-31', '2023-08-01', ['/until before-its-start']],
  ['2023-02-29', '2023-03-01', ['/from no-such-day']],
  ['2023-2-1', '31-12-2023', ['/from no-such-day', '/until no-such-day']],
  ['', '0000-01-01', ['/from no-such-day', '/until no-such-day']],
  ['2023-13-01', '2023-00-10', ['/from no-such-day', '/until no-such-day']],
])('from “%s” until “%s” has these faults: %j', (from, until, faults) => {
  const found = faultsOfPeriod({ from, until }, today)
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(faults)
})

test.each([
  ['2023-12-31', '2023-12-31', true],
  ['2024-01-07', '2024-01-07', true],
  ['2024-01-08', '2024-01-08', false],
  ['2024-12-31', '2024-01-08', false],
])('asked until %s it is measured until %s, complete: %s', (askedUntil, until, complete) => {
  const cut = cutAt({ from: '2023-08-01', until: askedUntil }, today)
  expect(cut).toEqual({ from: '2023-08-01', until, askedUntil, complete })
})

test('a period begins and ends at midnight in Amsterdam, in summer and in winter', () => {
  expect(momentsOf({ from: '2023-08-01', until: '2023-12-31' })).toEqual({
    start: new Date('2023-07-31T22:00:00Z'),
    end: new Date('2023-12-31T23:00:00Z'),
  })
})

test.each([
  ['2022', { from: '2022-01-01', until: '2022-12-31' }],
  ['22', undefined],
  ['1899', undefined],
  ['2022-01', undefined],
  ['twee', undefined],
])('the year “%s” is %j', (year, period) => {
  expect(yearOf(year)).toEqual(period)
})

test.each([
  ['2024-01-08', '2023-10-09', '2024-01-07'],
  ['2024-01-07', '2023-10-02', '2023-12-31'],
  ['2024-01-13', '2023-10-09', '2024-01-07'],
])('on %s the last 13 full weeks run from Monday %s to Sunday %s', (day, from, until) => {
  expect(fullWeeksBefore(day, 13)).toEqual({ from, until })
})

test.each([
  ['2023-01-02', '2023-08-01'],
  ['2023-08-01', '2023-08-01'],
  ['2023-10-09', '2023-10-09'],
  ['2023-12-31', '2023-12-31'],
  ['2024-01-01', undefined],
  [undefined, undefined],
])('of the autumn the part from %s on begins on %s', (day, from) => {
  expect(partFrom({ from: '2023-08-01', until: '2023-12-31' }, day)?.from).toBe(from)
})
