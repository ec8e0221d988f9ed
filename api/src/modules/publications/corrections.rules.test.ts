import { expect, test } from 'vitest'
import { isTrueOf, standsBeside } from './corrections.rules.ts'
import type { Cell } from './publications.schema.ts'

const said = (min: number | null, max: number | null): Cell => ({
  table: 'figures',
  tableTitle: null,
  cell: 'people',
  label: null,
  unit: 'persons',
  universe: 'approach',
  method: min === null ? 'withheld' : 'band',
  because: min === null ? 'author' : null,
  min,
  max,
  terms: {},
})

test.each([
  [said(19, 28), said(29, 38), false],
  [said(19, 28), said(28, 37), true],
  [said(19, 28), said(null, null), true],
  [said(null, null), said(29, 38), true],
])('of %j beside its correction %j both are believed: %s', (cell, next, both) => {
  expect(standsBeside([next])(cell)).toBe(both)
})

test('what was said holds while the count lies in it', () => {
  const people = (count: number) =>
    isTrueOf([
      { key: 'people', terms: {}, count, unit: 'persons', behind: null, dominated: false },
    ])(said(19, 28))
  expect([people(18), people(19), people(28), people(29)]).toEqual([false, true, true, false])
})
