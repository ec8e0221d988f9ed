import { expect, test } from 'vitest'
import type { CourseFact } from './spans.rules.ts'
import { caseDaysIn, isOpenAt, spansOf } from './spans.rules.ts'

const blank = {
  needed: null,
  destination: null,
  outOfSight: null,
  manner: null,
  warm: null,
  membershipId: null,
}
const fact = (kind: string, day: string, more: Partial<CourseFact> = {}): CourseFact => {
  const occurredAt = new Date(`${day}T12:00:00Z`)
  return { ...blank, subjectId: 'she', kind, occurredAt, recordedAt: occurredAt, ...more }
}
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

test('an opening runs until she is closed, and a reopening begins another', () => {
  const spans = spansOf([
    fact('case-opened', '2023-01-02'),
    fact('continuation-decided', '2023-02-01', { needed: true }),
    fact('case-closed', '2023-03-01', { destination: 'regular-care', outOfSight: false }),
    fact('case-reopened', '2023-04-01'),
  ])
  expect(spans).toEqual([
    {
      subjectId: 'she',
      from: noon('2023-01-02'),
      until: noon('2023-03-01'),
      reopened: false,
      destination: 'regular-care',
      outOfSight: false,
    },
    {
      subjectId: 'she',
      from: noon('2023-04-01'),
      until: null,
      reopened: true,
      destination: null,
      outOfSight: false,
    },
  ])
})

test('cases of different women do not close each other', () => {
  const spans = spansOf([
    fact('case-opened', '2023-01-02', { subjectId: 'one' }),
    fact('case-opened', '2023-01-03', { subjectId: 'other' }),
    fact('case-closed', '2023-02-01', { subjectId: 'other', outOfSight: true }),
  ])
  expect(spans.map(({ subjectId, until, outOfSight }) => [subjectId, until, outOfSight])).toEqual([
    ['one', null, false],
    ['other', noon('2023-02-01'), true],
  ])
})

test('a closing without an opening opens nothing, and a second opening is no second case', () => {
  expect(spansOf([fact('case-closed', '2023-01-02')])).toEqual([])
  expect(
    spansOf([fact('case-opened', '2023-01-02'), fact('case-opened', '2023-01-05')]),
  ).toHaveLength(1)
})

test.each([
  ['2023-01-02T12:00:00Z', false],
  ['2023-01-02T12:00:00.001Z', true],
  ['2023-03-01T12:00:00Z', true],
  ['2023-03-01T12:00:00.001Z', false],
])('at %s it is open: %s', (moment, open) => {
  const span = { from: noon('2023-01-02'), until: noon('2023-03-01') }
  expect(isOpenAt(span, new Date(moment))).toBe(open)
})

test.each([
  ['2023-01-01', null, 31],
  ['2023-03-10', null, 22],
  ['2023-03-31', null, 1],
  ['2023-04-01', null, 0],
  ['2023-03-10', '2023-03-12', 2],
  ['2023-03-10', '2023-03-10', 0],
  ['2023-01-01', '2023-03-01', 0],
  ['2023-01-01', '2023-03-02', 1],
  ['2023-03-31', '2023-05-01', 1],
])('opened on %s and closed on %s it was open on %i days of March', (from, until, days) => {
  const span = { from: noon(from), until: until === null ? null : noon(until) }
  expect(caseDaysIn([span], { from: '2023-03-01', until: '2023-03-31' })).toBe(days)
})

test('half past eleven in the evening in UTC is the next day here', () => {
  const span = { from: new Date('2023-03-30T23:30:00Z'), until: null }
  expect(caseDaysIn([span, span], { from: '2023-03-01', until: '2023-03-31' })).toBe(2)
})
