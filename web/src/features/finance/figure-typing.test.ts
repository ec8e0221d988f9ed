import { expect, test } from 'vitest'
import { figureOf, typedOf } from './figure-typing.ts'

const typed = (value: string) => ({ value, provenance: 'stated', source: 'note' }) as const

test.each([
  ['cases', '10', 'exact', ['10']],
  ['hoursPerCase', '1,6', 'exact', ['1.6']],
  ['hoursPerWeek', '12 – 16', 'range', ['12', '16']],
  ['hoursPerWeek', '12-16', 'range', ['12', '16']],
  ['hoursPerWeek', '40 | 160', 'ambiguous', ['40', '160']],
  ['rateCents', '76,96', 'exact', ['7696']],
  ['rateCents', '0,5', 'exact', ['50']],
  ['rateCents', '76,965', 'exact', ['7696.5']],
  ['amountCents', '67340', 'exact', ['6734000']],
  ['amountCents', '?', 'unknown', []],
  ['cases', '-1', 'exact', ['-1']],
] as const)('%s typed as %s', (name, value, form, values) => {
  expect(figureOf(name, typed(value))).toEqual({
    form,
    values,
    provenance: 'stated',
    source: 'note',
  })
})

test.each(['veel', '1.234,56', '1-2-3'])('%s cannot be read, and is not guessed', (value) => {
  expect(figureOf('cases', typed(value))).toBeNull()
})

test('nothing typed is no figure', () => {
  expect(figureOf('cases', typed(' '))).toBeUndefined()
})

test.each([
  ['rateCents', 'exact', ['7696'], '76,96'],
  ['amountCents', 'exact', ['5'], '0,05'],
  ['hoursPerWeek', 'range', ['12', '16'], '12 – 16'],
  ['amountCents', 'unknown', [], '?'],
] as const)('%s is written as it is typed', (name, form, values, value) => {
  const figure = { form, values: [...values], provenance: 'stated' as const, source: '' }
  expect(typedOf(name, figure).value).toBe(value)
  expect(figureOf(name, typedOf(name, figure))).toEqual(figure)
})
