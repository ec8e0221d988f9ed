import { describe, expect, test } from 'vitest'
import { faultsOf, mayRecord, mayShareNote, sightingOf } from './contacts.rules.ts'

const now = new Date('2024-01-08T12:00:00Z')
const at = (moment: string) => new Date(moment)
const spans = [
  { openedAt: at('2023-03-01T09:00:00Z'), closedAt: at('2023-06-01T09:00:00Z') },
  { openedAt: at('2023-09-01T09:00:00Z'), closedAt: null },
]

describe('what is wrong with a contact', () => {
  test.each([
    ['2024-01-08T12:00:00Z', []],
    ['2024-01-08T12:00:01Z', ['in-the-future']],
    ['2023-03-01T09:00:00Z', []],
    ['2023-03-01T08:59:59Z', ['before-the-case']],
    ['2023-12-31T23:59:60Z', ['no-such-moment']],
  ])('at %s: %j', (moment, codes) => {
    const faults = faultsOf({ occurredAt: at(moment) }, { now, spans, already: 0 })
    expect(faults.map(({ code }) => code)).toEqual(codes)
  })

  test('no minutes at all is a contact: there is no least duration', () => {
    expect(faultsOf({ occurredAt: now, directMinutes: 0 }, { now, spans, already: 0 })).toEqual([])
  })

  test('all minutes together fit into a day', () => {
    const whole = { occurredAt: now, directMinutes: 1000, travelMinutes: 440 }
    expect(faultsOf(whole, { now, spans, already: 0 })).toEqual([])
    expect(faultsOf({ ...whole, thirdPartyMinutes: 1 }, { now, spans, already: 0 })).toMatchObject([
      { path: '/directMinutes', code: 'over-a-day' },
    ])
  })

  test('and with what its writer has on that day already', () => {
    const contact = { occurredAt: now, indirectMinutes: 41 }
    const codes = (already: number) =>
      faultsOf(contact, { now, spans, already }).map(({ code }) => code)
    expect([codes(1399), codes(1400)]).toEqual([[], ['over-a-day']])
  })

  test('every fault is told at once', () => {
    const sent = { occurredAt: at('2025-01-01T00:00:00Z'), indirectMinutes: 1440, travelMinutes: 1 }
    expect(faultsOf(sent, { now, spans, already: 0 })).toHaveLength(2)
  })
})

describe('who may record a contact', () => {
  test.each([
    ['2023-05-31T09:00:00Z', true],
    ['2023-06-01T09:00:00Z', false],
    ['2023-08-01T09:00:00Z', false],
    ['2023-09-01T09:00:00Z', true],
  ])('a contact of %s belongs to a time in which the case was open: %s', (moment, allowed) => {
    const verdict = mayRecord({ occurredAt: at(moment), hasNote: true }, { spans, ownTeam: true })
    expect(verdict.allowed).toBe(allowed)
  })

  test('a colleague on the street records a contact, and no note', () => {
    const of = (hasNote: boolean) =>
      mayRecord({ occurredAt: now, hasNote }, { spans, ownTeam: false })
    expect(of(false).allowed).toBe(true)
    expect(of(true)).toMatchObject({ allowed: false, code: 'note-only-by-own-team' })
  })
})

test('a note is shared once', () => {
  expect(mayShareNote({ sharedAt: null }).allowed).toBe(true)
  expect(mayShareNote({ sharedAt: now })).toMatchObject({ code: 'note-already-shared' })
})

test.each([
  ['spoken', true, true, false],
  ['seen-not-spoken', false, true, false],
  ['attempted', false, false, true],
  ['no-show', false, false, true],
  ['declined', false, false, true],
] as const)('%s: spoken %s, seen %s, tried %s', (outcome, spoken, seen, tried) => {
  const sighting = sightingOf(outcome, now)
  expect(sighting).toEqual({
    lastSpokenAt: spoken ? now : null,
    lastSeenAt: seen ? now : null,
    lastAttemptAt: tried ? now : null,
  })
})
