import { expect, test } from 'vitest'
import { faultsOfNorm, faultsOfSightDays } from './norms.rules.ts'
import { adjustableNorms } from './norms.settings.ts'

const range = { least: 0.5, most: 40, step: 0.1 }
const today = '2024-01-08'

test.each([
  [4, today, []],
  [4.3, '2024-08-01', []],
  [0.5, today, []],
  [40, today, []],
  [0.4, today, ['/value out-of-range']],
  [40.1, today, ['/value out-of-range']],
  [4.25, today, ['/value not-in-steps']],
  [4, '2024-01-07', ['/fromOn in-the-past']],
  [-1, '2023-01-01', ['/value out-of-range', '/fromOn in-the-past']],
])('a norm of %s from %s on has these faults: %j', (value, fromOn, faults) => {
  const found = faultsOfNorm({ value, fromOn }, { range, today })
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(faults)
})

test.each([
  [14, 28, 0],
  [27, 28, 0],
  [28, 28, 1],
  [29, 28, 1],
])('attention after %i days and a signal after %i has %i faults', (attention, signal, count) => {
  expect(faultsOfSightDays(attention, signal)).toHaveLength(count)
})

test.each(adjustableNorms.map((norm) => [norm.setting.key, norm] as const))(
  'the default of %s is a value that one could set, and has a source',
  (_, norm) => {
    const put = { value: norm.setting.otherwise, fromOn: today }
    expect(faultsOfNorm(put, { range: norm, today })).toEqual([])
    expect(norm.setting.source.length).toBeGreaterThan(10)
  },
)
