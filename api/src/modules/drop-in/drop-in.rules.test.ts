import { expect, test } from 'vitest'
import {
  eveningOf,
  faultsOfEvening,
  faultsOfLeaving,
  isBackAfterLong,
  isSameAlias,
  mayChangeEvening,
  mayLeave,
} from './drop-in.rules.ts'

test.each([
  ['at nine in the evening', '2023-12-04T20:00:00Z', '2023-12-04'],
  ['just before midnight', '2023-12-04T22:59:59Z', '2023-12-04'],
  ['at midnight', '2023-12-04T23:00:00Z', '2023-12-04'],
  ['at one at night', '2023-12-05T00:00:00Z', '2023-12-04'],
  ['at the hour itself', '2023-12-05T05:00:00Z', '2023-12-05'],
  ['on the night into New Year', '2023-01-01T00:30:00Z', '2022-12-31'],
  ['on the night after the leap day', '2024-03-01T01:00:00Z', '2024-02-29'],
  ['when the clock goes forward, at half past five', '2023-03-26T03:30:00Z', '2023-03-25'],
  ['when the clock goes forward, at six', '2023-03-26T04:00:00Z', '2023-03-26'],
  ['when the clock goes back, in the hour that comes twice', '2023-10-29T00:30:00Z', '2023-10-28'],
  ['when the clock goes back, the second time', '2023-10-29T01:30:00Z', '2023-10-28'],
  ['when the clock goes back, at six', '2023-10-29T05:00:00Z', '2023-10-29'],
])('a visit %s belongs to the evening on which the night began', (_, moment, evening) => {
  expect(eveningOf(new Date(moment), 6)).toBe(evening)
})

test('a programme that closes at midnight has no night', () => {
  expect(eveningOf(new Date('2023-12-05T00:00:00Z'), 0)).toBe('2023-12-05')
})

test('only tonight is counted, and changed', () => {
  expect(faultsOfEvening(undefined, '2024-02-29')).toEqual([])
  expect(faultsOfEvening('2024-02-29', '2024-02-29')).toEqual([])
  expect(faultsOfEvening('2024-03-01', '2024-02-29')).toMatchObject([{ code: 'in-the-future' }])
  expect(faultsOfEvening('2024-02-28', '2024-02-29')).toMatchObject([{ code: 'evening-over' }])
  expect(mayChangeEvening('2024-02-29', '2024-02-29').allowed).toBe(true)
  expect(mayChangeEvening('2024-02-28', '2024-02-29')).toMatchObject({ code: 'evening-over' })
})

test('she left once, not before she was last here, and not tomorrow', () => {
  const known = { lastOn: '2024-01-05', leftOn: null }
  expect(faultsOfLeaving('2024-01-05', known, '2024-01-08')).toEqual([])
  expect(faultsOfLeaving('2024-01-04', known, '2024-01-08')).toMatchObject([
    { code: 'before-last-visit' },
  ])
  expect(faultsOfLeaving('2024-01-09', known, '2024-01-08')).toMatchObject([
    { code: 'in-the-future' },
  ])
  expect(mayLeave(known).allowed).toBe(true)
  expect(mayLeave({ ...known, leftOn: '2024-01-06' })).toMatchObject({ code: 'left-already' })
})

test('long is a number of days that the programme sets', () => {
  const terms = { tonight: '2024-03-01', longDays: 60 }
  expect(isBackAfterLong('2024-01-01', terms)).toBe(true)
  expect(isBackAfterLong('2024-01-02', terms)).toBe(false)
  expect(isBackAfterLong(null, terms)).toBe(false)
})

test('an alias is the same in capitals and with a space too many', () => {
  expect(isSameAlias('De  Rode Jas', ' de rode jas')).toBe(true)
  expect(isSameAlias('Roos', 'Roosje')).toBe(false)
})
