import { expect, test } from 'vitest'
import { handoversOf, notWarmAt } from './handovers.rules.ts'
import type { CourseFact, Span } from './spans.rules.ts'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const fact = (kind: string, day: string, manner: string | null = null): CourseFact => ({
  subjectId: 'she',
  kind,
  occurredAt: noon(day),
  recordedAt: noon(day),
  needed: null,
  destination: null,
  outOfSight: null,
  manner,
  warm: null,
  membershipId: 'the first',
})
const span = (until: Date | null): Span => ({
  subjectId: 'she',
  from: noon('2023-01-02'),
  until,
  reopened: false,
  destination: null,
  outOfSight: false,
})
const autumn = { start: new Date('2023-07-31T22:00:00Z'), end: new Date('2023-12-31T23:00:00Z') }

const opened = fact('responsibility-began', '2023-01-02', 'opened')
const emergency = fact('responsibility-began', '2023-09-01', 'emergency')
const introduced = fact('introduction-took-place', '2023-09-20')
const handedOver = fact('responsibility-began', '2023-10-10', 'handover')
const reopened = fact('responsibility-began', '2023-09-05', 'reopened')
const later = fact('introduction-took-place', '2024-01-04')

test('handovers, emergency transfers and introductions of the period are counted', () => {
  const facts = [opened, emergency, introduced, handedOver, later]
  expect(handoversOf(facts, autumn)).toEqual({ completed: 1, emergency: 1, introductions: 1 })
})

test.each([
  ['an emergency transfer', [opened, emergency], 1],
  ['an introduction after it', [opened, emergency, introduced], 0],
  ['an introduction after the period', [opened, emergency, later], 1],
  ['an introduction before it', [introduced, { ...emergency, occurredAt: noon('2023-10-01') }], 1],
  ['a warm handover after it', [opened, emergency, handedOver], 0],
  ['a handover that was not warm', [opened, { ...handedOver, warm: false }], 1],
  ['no transfer at all', [opened], 0],
  ['a reopening by her own case manager', [opened, reopened], 0],
  ['a reopening by another', [opened, { ...reopened, membershipId: 'another' }], 1],
])('with %s she is counted so often as not warm: %$2', (_, facts, count) => {
  expect(notWarmAt(facts, [span(null)], autumn.end)).toBe(count)
})

test('of a closed case nobody waits for an introduction any more', () => {
  expect(notWarmAt([opened, emergency], [span(noon('2023-11-01'))], autumn.end)).toBe(0)
})
