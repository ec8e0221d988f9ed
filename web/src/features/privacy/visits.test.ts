import { expect, test } from 'vitest'
import type { Look } from './access-log.api.ts'
import { visitsOf } from './visits.ts'

const look = (given: Partial<Look>): Look => ({
  id: crypto.randomUUID(),
  at: '2024-01-08T10:00:00.000Z',
  reference: '0a1b2c3d',
  case: null,
  by: { name: 'A. Linde', role: 'case_manager', organisation: 'IrisZorg' },
  action: 'case.opened',
  resource: 'case',
  reason: null,
  emergency: false,
  outsideOwnCaseload: false,
  outcome: 'done',
  ...given,
})

const other = { name: 'D. Olm', role: 'case_manager', organisation: 'Leger des Heils' } as const

test('what one person saw on one day is one visit, from the first look to the last', () => {
  const [visit, ...more] = visitsOf([
    look({ at: '2024-01-08T10:05:00.000Z', action: 'timeline.read' }),
    look({ at: '2024-01-08T10:00:00.000Z' }),
    look({ at: '2024-01-08T09:00:00.000Z' }),
  ])
  expect(more).toEqual([])
  expect(visit).toMatchObject({
    from: '2024-01-08T09:00:00.000Z',
    until: '2024-01-08T10:05:00.000Z',
    seen: [{ action: 'timeline.read' }, { action: 'case.opened' }],
  })
})

test.each([
  ['another person', { by: other }],
  ['another day in Amsterdam', { at: '2024-01-07T22:59:00.000Z' }],
  ['a look in an emergency', { emergency: true, reason: 'Zij belde vanuit het ziekenhuis.' }],
])('%s is a visit of its own', (_, given) => {
  expect(visitsOf([look({}), look(given)])).toHaveLength(2)
})
