import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../../platform/access/index.ts'
import { asReadBy, banded } from './banding.rules.ts'
import { caseManagement } from './figures.rules.ts'
import type { Norm } from './safeguards.schema.ts'

test.each([
  [0, 'fewer-than-10', 0, 9],
  [1, 'fewer-than-10', 0, 9],
  [9, 'fewer-than-10', 0, 9],
  [10, 'between', 10, 19],
  [19, 'between', 10, 19],
  [104, 'between', 100, 109],
])('%i persons become %s, %i to %i', (value, code, from, until) => {
  const count = banded({ code: 'open', value, band: null })
  expect(count).toEqual({ code: 'open', value: null, band: { code, from, until } })
})

const norm = (value: number): Norm => ({
  key: 'a.norm',
  value,
  unit: 'hours',
  source: 'a test',
  adjustable: true,
  since: null,
  reason: null,
})
const terms = {
  today: '2024-01-08',
  safeguardingFrom: '2023-08-01',
  period: { from: '2023-10-09', until: '2024-01-07' },
  norms: {
    responsible: norm(1),
    hours: norm(4),
    tolerance: norm(0.5),
    attention: norm(14),
    signal: norm(28),
    tolerated: norm(0),
  },
}
const few = fc.integer({ min: 0, max: 30 })
const measures = fc.record({
  responsibility: fc.record({ open: few, withResponsible: few, notWarm: few }),
  continuation: fc.record({ people: few, open: few, closed: few, closedOutOfSight: few }),
  deployment: fc.record({ cases: few, perCasePerWeek: fc.double({ min: 0, max: 9, noNaN: true }) }),
  sight: fc.record({
    inSight: few,
    attention: few,
    outOfSight: few,
    whereaboutsKnown: few,
    closedOutOfSight: few,
  }),
})
const inCare = ['case_manager', 'peer_expert', 'coordinator', 'process_director']

test.each(roles)('what a %s reads is exact only when she works with the women', (role) => {
  fc.assert(
    fc.property(measures, (measured) => {
      const exact = caseManagement(measured, terms)
      const read = asReadBy(role, exact)
      const values = read.figures.flatMap(({ counts }) => counts.map(({ value }) => value))
      if (inCare.includes(role)) expect(read).toEqual(exact)
      else expect(values.every((value) => value === null)).toBe(true)
      expect(read.state).toBe(exact.state)
    }),
  )
})

test('outside care two measurements within the same bands cannot be told apart', () => {
  const read = (outOfSight: number) => {
    const sight = {
      inSight: 12,
      attention: 1,
      outOfSight,
      whereaboutsKnown: 0,
      closedOutOfSight: 0,
    }
    const responsibility = { open: 13 + outOfSight, withResponsible: 13 + outOfSight, notWarm: 0 }
    const deployment = { cases: 13 + outOfSight, perCasePerWeek: 4 }
    const measured = { responsibility, continuation: undefined, deployment, sight }
    return asReadBy('policy_officer', caseManagement(measured, terms))
  }
  expect(read(1)).toEqual(read(6))
})
