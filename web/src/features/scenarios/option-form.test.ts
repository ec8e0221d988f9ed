import { expect, test } from 'vitest'
import { bodyOf, codeOf, decimalOf, valuesOf } from './option-form.ts'

test.each([
  ['4,5', '4.5'],
  ['-2', '-2'],
  ['−2', '-2'],
  [' 10 ', '10'],
  ['veel', undefined],
  ['1.000.000', undefined],
])('%s is read as %s', (typed, decimal) => {
  expect(decimalOf(typed)).toBe(decimal)
})

test('what is left empty is not assumed, and an assumption without a source has that of the option', () => {
  const values = valuesOf(undefined)
  values.source = 'raadsbrief'
  values.assumptions.zone.value = '0'
  expect(bodyOf(values)?.assumptions).toEqual([{ name: 'zone', value: '0', source: 'raadsbrief' }])
  values.assumptions.cases.value = 'tien'
  expect(bodyOf(values)).toBeUndefined()
})

test('a name becomes a code', () => {
  expect(codeOf('Hoe gaat het vérder?')).toBe('hoe-gaat-het-verder')
})
