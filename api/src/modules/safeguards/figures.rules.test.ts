import { expect, test } from 'vitest'
import type { Measures } from './figures.rules.ts'
import { caseManagement } from './figures.rules.ts'
import type { Norm } from './safeguards.schema.ts'

const norm = (key: string, value: number): Norm => ({
  key,
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
    responsible: norm('responsible', 1),
    hours: norm('hours', 4),
    tolerance: norm('tolerance', 0.5),
    attention: norm('attention', 14),
    signal: norm('signal', 28),
    tolerated: norm('tolerated', 0),
  },
}
const well: Measures = {
  responsibility: { open: 10, withResponsible: 10, notWarm: 0 },
  continuation: { people: 10, open: 10, closed: 0, closedOutOfSight: 0 },
  deployment: { cases: 10, perCasePerWeek: 3.96 },
  sight: { inSight: 10, attention: 0, outOfSight: 0, whereaboutsKnown: 0, closedOutOfSight: 0 },
}

test('when every figure is secured, so is the element, and nobody needs to act', () => {
  const element = caseManagement(well, terms)
  expect(element).toMatchObject({ state: 'secured', whoActs: [], asOf: '2024-01-08' })
  expect(element.figures.map(({ code }) => code)).toEqual([
    'one-responsible',
    'continued',
    'hours-per-case',
    'in-sight',
  ])
})

test('each figure says unit, universe, period, norm and where its definition is', () => {
  const [, continued, hours] = caseManagement(well, terms).figures
  expect(hours).toEqual({
    code: 'hours-per-case',
    definition: 'safeguards.case-management.hours-per-case',
    unit: 'hours-per-case-per-week',
    universe: { code: 'open', on: null },
    period: { from: '2023-10-09', until: '2024-01-07' },
    value: 4,
    counts: [{ code: 'cases', value: 10, band: null }],
    norms: [terms.norms.hours, terms.norms.tolerance],
    state: 'secured',
    whoActs: [],
  })
  expect(continued?.universe).toEqual({ code: 'continued', on: '2023-08-01' })
})

test('who acts follows from what is not secured', () => {
  const sight = { ...well.sight, inSight: 9, outOfSight: 1 }
  const responsibility = { open: 10, withResponsible: 10, notWarm: 1 }
  const element = caseManagement({ ...well, sight, responsibility }, terms)
  expect(element.state).toBe('not-secured')
  expect(element.whoActs).toEqual([
    'organisation_manager',
    'process_director',
    'case_manager',
    'coordinator',
  ])
})

test('a figure is judged as it is shown: 3.46 hours is shown and judged as 3.5', () => {
  const state = (perCasePerWeek: number) =>
    caseManagement({ ...well, deployment: { cases: 10, perCasePerWeek } }, terms).figures[2]
  expect(state(3.46)).toMatchObject({ value: 3.5, state: 'secured' })
  expect(state(3.44)).toMatchObject({ value: 3.4, state: 'attention' })
})

test('without contacts and before the day of safeguarding there is no figure, and not a nought', () => {
  const deployment = { cases: 0, perCasePerWeek: null }
  const element = caseManagement({ ...well, deployment, continuation: undefined }, terms)
  expect(element.figures[1]).toMatchObject({ counts: [], state: 'unknown' })
  expect(element.figures[2]).toMatchObject({ value: null, state: 'unknown' })
  expect(element.state).toBe('unknown')
})
