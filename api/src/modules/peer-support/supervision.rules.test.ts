import { expect, test } from 'vitest'
import type { Session, Terms } from './supervision.rules.ts'
import { lapsesOf, mayHaveSupervision, maySettle, standingOf } from './supervision.rules.ts'

const terms: Terms = { interval: { supervision: 42, 'work-guidance': 14 }, grace: 7 }
const today = '2024-01-31'

const planned = (plannedOn: string, keptOn: string | null = null): Session => ({
  kind: 'supervision',
  plannedOn,
  keptOn,
})

const lapses = (...sessions: Session[]) =>
  lapsesOf({ expected: true, since: '2023-01-01', sessions }, terms, today).filter(
    ({ kind }) => kind === 'supervision',
  )

test.each([
  ['a week ago', '2024-01-24', 'planned'],
  ['eight days ago', '2024-01-23', 'lapsed'],
  ['tomorrow', '2024-02-01', 'planned'],
])('what was planned for %s (%s) stands as %s', (_, plannedOn, standing) => {
  expect(standingOf(planned(plannedOn), terms, today)).toBe(standing)
})

test('a planned day that went by without being kept is a lapse since that day', () => {
  const expected = { kind: 'supervision', why: 'not-kept', sinceOn: '2024-01-10' }
  expect(lapses(planned('2024-01-10'))).toEqual([expected])
  expect(lapses(planned('2024-01-10'), planned('2024-02-10'))).toEqual([expected])
})

test('what was kept later ends the lapse, also on another day', () => {
  expect(lapses(planned('2024-01-10'), planned('2024-01-20', '2024-01-22'))).toEqual([])
  expect(lapses(planned('2024-01-10', '2024-01-25'))).toEqual([])
})

test('nothing planned after the interval is a lapse since its last day', () => {
  expect(lapses(planned('2023-12-01', '2023-12-01'))).toEqual([
    { kind: 'supervision', why: 'none-planned', sinceOn: '2024-01-12' },
  ])
  expect(lapses(planned('2023-12-20', '2023-12-20'))).toEqual([])
  expect(lapses(planned('2023-12-01', '2023-12-01'), planned('2024-02-05'))).toEqual([])
  const farAway = planned('2024-06-01')
  expect(lapses(planned('2023-12-01', '2023-12-01'), farAway)).toHaveLength(1)
})

test('who has just begun has the interval to begin with; who needs none has no interval', () => {
  const begun = { expected: true, since: '2024-01-25', sessions: [] }
  expect(lapsesOf(begun, terms, today)).toEqual([])
  const manager = { expected: false, since: '2023-01-01', sessions: [planned('2024-01-10')] }
  expect(lapsesOf(manager, terms, today)).toHaveLength(1)
  expect(lapsesOf({ ...manager, sessions: [] }, terms, today)).toEqual([])
})

test('supervision and work guidance lapse each by their own', () => {
  const kept = { ...planned('2024-01-29', '2024-01-29'), kind: 'work-guidance' as const }
  const person = { expected: true, since: '2023-01-01', sessions: [kept] }
  expect(lapsesOf(person, terms, today)).toMatchObject([{ kind: 'supervision' }])
})

test('supervision is for who works with the women, and settled once', () => {
  expect(mayHaveSupervision('peer_expert').allowed).toBe(true)
  expect(mayHaveSupervision('policy_officer')).toMatchObject({
    code: 'supervision-not-for-this-role',
  })
  expect(maySettle({ keptOn: null, cancelledAt: null }).allowed).toBe(true)
  expect(maySettle({ keptOn: today, cancelledAt: null })).toMatchObject({
    code: 'supervision-kept',
  })
  expect(maySettle({ keptOn: null, cancelledAt: new Date(0) })).toMatchObject({
    code: 'supervision-cancelled',
  })
})
