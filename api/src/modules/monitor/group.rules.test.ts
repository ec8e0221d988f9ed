import fc from 'fast-check'
import { expect, test } from 'vitest'
import { continuationOf, continuedBefore, flowOf, groupOf } from './group.rules.ts'
import type { CourseFact, Span } from './spans.rules.ts'
import { spansOf } from './spans.rules.ts'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const span = (subjectId: string, from: string, until?: string, more: Partial<Span> = {}): Span => ({
  subjectId,
  from: noon(from),
  until: until === undefined ? null : noon(until),
  reopened: false,
  destination: until === undefined ? null : 'regular-care',
  outOfSight: false,
  ...more,
})
const autumn = { start: new Date('2023-07-31T22:00:00Z'), end: new Date('2023-12-31T23:00:00Z') }

const spans = [
  span('stays', '2023-01-02'),
  span('was closed before', '2023-01-02', '2023-07-14'),
  span('is closed in it', '2023-02-01', '2023-09-01', { destination: 'own-home' }),
  span('comes back', '2023-02-01', '2023-06-01'),
  span('comes back', '2023-10-01', undefined, { reopened: true }),
  span('is new', '2023-11-01'),
  span('comes later', '2024-01-03'),
]

test('the group: everyone ever in the approach, and how her case stands', () => {
  expect(groupOf(spans, autumn, new Set(['stays', 'is closed in it', 'comes later']))).toEqual({
    people: 5,
    continued: 3,
    continuedOpenAtEnd: 1,
    open: { atStart: 2, atEnd: 3 },
    closedToRegularCare: 1,
  })
})

test('before it was settled who needs continuation, nobody is continued and that is said', () => {
  expect(groupOf(spans, autumn)).toMatchObject({ continued: null, continuedOpenAtEnd: null })
})

test('the flow counts events in the period only', () => {
  expect(flowOf(spans, autumn)).toEqual({ opened: 1, closed: 1, reopened: 1 })
})

const decided = (subjectId: string, day: string, needed: boolean): CourseFact => ({
  subjectId,
  kind: 'continuation-decided',
  occurredAt: noon(day),
  recordedAt: noon(day),
  needed,
  destination: null,
  outOfSight: null,
  manner: null,
  warm: null,
  membershipId: null,
})

test('continued is who needs it by the latest decision up to that day, whatever came after', () => {
  const facts = [
    decided('needs', '2023-05-01', true),
    decided('needed once', '2023-05-01', true),
    decided('needs after all', '2023-05-01', false),
    decided('needed once', '2023-06-01', false),
    decided('needs after all', '2023-08-01', true),
    decided('needs too late', '2023-08-02', true),
    decided('needs', '2023-09-01', false),
  ]
  const continued = continuedBefore(facts, new Date('2023-08-01T22:00:00Z'))
  expect([...continued].sort()).toEqual(['needs', 'needs after all'])
})

test('of the continued: who is open, who was closed, and who was closed while out of sight', () => {
  const of = new Set(['stays', 'is closed in it', 'comes back', 'lost'])
  const lost = span('lost', '2023-01-02', '2023-10-01', { outOfSight: true })
  expect(continuationOf([...spans, lost], of)).toEqual({
    people: 4,
    open: 2,
    closed: 2,
    closedOutOfSight: 1,
  })
})

const turns = fc.array(
  fc.record({
    subjectId: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('case-opened', 'case-closed', 'case-reopened'),
    occurredAt: fc.date({
      min: noon('2023-05-01'),
      max: noon('2024-02-01'),
      noInvalidDate: true,
    }),
  }),
  { maxLength: 30 },
)

test('whatever happens: open at the end is open at the start, plus what opened, minus what closed', () => {
  fc.assert(
    fc.property(turns, (facts) => {
      const blank = {
        needed: null,
        destination: null,
        outOfSight: null,
        manner: null,
        warm: null,
        membershipId: null,
      }
      const course = facts
        .toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime())
        .map((fact) => ({ ...blank, ...fact, recordedAt: fact.occurredAt }))
      const made = spansOf(course)
      const { open } = groupOf(made, autumn)
      const { opened, closed, reopened } = flowOf(made, autumn)
      expect(open.atEnd).toBe(open.atStart + opened + reopened - closed)
    }),
  )
})
