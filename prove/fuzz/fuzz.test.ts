import { beforeAll, expect, test } from 'vitest'
import type { Report } from '../harness.ts'
import { fuzz } from './index.ts'

// One run for both: beside what was planted, everything is as it is.
const found: { report?: Report } = {}
beforeAll(async () => {
  found.report = await fuzz.run(fuzz.small, fuzz.sabotages[0])
}, 200_000)

const isPlanted = (fault: string) => fault.startsWith('throwing ')

test('a handler that throws is seen', () => {
  const planted = found.report?.faults.filter(isPlanted)
  expect(planted).toEqual([expect.stringMatching(/^throwing answered 500 \(TypeError /)])
})

test('whatever is asked, by whomever, the answer is one that the contract names', () => {
  const { faults = [], counts = {} } = found.report ?? {}
  expect(faults.filter((fault) => !isPlanted(fault))).toEqual([])
  expect(counts.roles).toBe(13)
  expect(counts['2xx']).toBeGreaterThan(100)
})
