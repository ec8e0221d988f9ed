import { expect, test } from 'vitest'
import type { Raised } from './agenda.rules.ts'
import { proposalsFrom } from './agenda.rules.ts'
import {
  daysOfSeries,
  faultsOfSeries,
  kindsFor,
  mayDecide,
  mayHold,
  mayOrganise,
  mayPlace,
  maySettle,
} from './meetings.rules.ts'

const director = { organises: true, organisesCaseMeetings: true }
const coordinator = { organises: true, organisesCaseMeetings: false }
const nobody = { organises: false, organisesCaseMeetings: false }
const today = '2024-01-08'

test('the case meeting is organised by the process director, the others by the coordinator as well', () => {
  expect(mayOrganise('case-meeting', director)).toEqual({ allowed: true })
  expect(mayOrganise('case-meeting', coordinator)).toMatchObject({
    code: 'case-meeting-of-the-director',
  })
  expect(kindsFor(coordinator)).toEqual(['team', 'multidisciplinary', 'chain', 'supervision'])
  expect(kindsFor(nobody)).toEqual([])
})

test.each([
  ['planned', '2024-01-08', undefined],
  ['planned', '2024-01-05', undefined],
  ['planned', '2024-01-09', 'meeting-to-come'],
  ['held', '2024-01-05', 'meeting-held'],
  ['cancelled', '2024-01-05', 'meeting-cancelled'],
])('a meeting that is %s for %s is held: %s', (state, plannedOn, code) => {
  expect(mayHold({ kind: 'team', state, plannedOn }, coordinator, today)).toMatchObject(
    code === undefined ? { allowed: true } : { allowed: false, code },
  )
})

test.each([
  ['planned', '2024-02-01', true],
  ['held', '2024-01-08', true],
  ['held', '2024-01-05', false],
  ['cancelled', '2024-01-08', false],
])('the agenda of one that is %s on %s is open: %s', (state, plannedOn, is) => {
  const takesPart = { takesPart: true, today }
  expect(mayPlace({ kind: 'team', state, plannedOn }, takesPart).allowed).toBe(is)
  expect(mayPlace({ kind: 'team', state, plannedOn }, { takesPart: false, today }).allowed).toBe(
    false,
  )
})

test('nothing is decided in a meeting before it is known who was there', () => {
  expect(mayDecide({ state: 'planned' }, { takesPart: true })).toMatchObject({
    code: 'meeting-not-held',
  })
  expect(mayDecide({ state: 'held' }, { takesPart: true })).toEqual({ allowed: true })
})

test('a decision is settled once, by whose it is or who organises', () => {
  expect(maySettle('open', { owns: true, organises: false })).toEqual({ allowed: true })
  expect(maySettle('open', { owns: false, organises: true })).toEqual({ allowed: true })
  expect(maySettle('open', { owns: false, organises: false }).allowed).toBe(false)
  expect(maySettle('done', { owns: true, organises: true })).toMatchObject({
    code: 'decision-settled',
  })
})

test('a series leaves out public holidays and goes on through summer time and the turn of the year', () => {
  const everyWeek = { firstOn: '2024-03-18', untilOn: '2024-04-15', everyWeeks: 1 }
  // 1 April 2024 is Easter Monday.
  expect(daysOfSeries(everyWeek)).toEqual(['2024-03-18', '2024-03-25', '2024-04-08', '2024-04-15'])
  const fortnight = { firstOn: '2023-12-11', untilOn: '2024-01-22', everyWeeks: 2 }
  expect(daysOfSeries(fortnight)).toEqual(['2023-12-11', '2024-01-08', '2024-01-22'])
})

test.each([
  ['2024-01-05', '2024-03-01', '/firstOn', 'in-the-past'],
  ['2024-02-05', '2024-02-01', '/untilOn', 'before-start'],
  ['2024-02-05', '2026-02-05', '/untilOn', 'too-long'],
  ['2024-02-03', '2024-03-02', '/firstOn', 'no-working-day'],
])('a series from %s until %s is bad input', (firstOn, untilOn, path, code) => {
  expect(faultsOfSeries({ firstOn, untilOn, everyWeeks: 1 }, today)).toMatchObject([{ path, code }])
})

const about = (caseId: string, cause: Raised['cause'], sinceOn: string | null): Raised => ({
  caseId,
  number: caseId,
  alias: caseId,
  cause,
  sinceOn,
})

test('a case is proposed once with everything that speaks for it, and not when it is on already', () => {
  const proposed = proposalsFrom(
    [
      about('a', 'stuck', '2023-12-01'),
      about('b', 'out-of-sight', '2023-11-01'),
      about('c', 'stuck', null),
      about('b', 'stuck', '2023-12-24'),
      about('b', 'stuck', '2023-12-25'),
      about('d', 'handover-late', '2023-01-01'),
    ],
    ['d'],
  )
  expect(proposed.map(({ caseId, causes, sinceOn }) => [caseId, causes, sinceOn])).toEqual([
    ['b', ['out-of-sight', 'stuck'], '2023-11-01'],
    ['a', ['stuck'], '2023-12-01'],
    ['c', ['stuck'], null],
  ])
})
