import { expect, test } from 'vitest'
import { valueFrom } from './setting-values.ts'

test.each([
  ['number', '3,5', 3.5],
  ['number', 'vier', undefined],
  ['yes-no', 'yes', true],
  ['yes-no', 'no', false],
  ['yes-no', '', undefined],
  ['day', '2023-08-01', '2023-08-01'],
  ['day', '2023-02-30', undefined],
  ['text', ' per maand ', 'per maand'],
  ['text', '  ', undefined],
] as const)('a %s typed as %j is %j', (kind, typed, expected) => {
  expect(valueFrom(kind, typed)).toBe(expected)
})
