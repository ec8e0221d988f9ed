import { afterAll, beforeAll, expect, test } from 'vitest'
import { endServers } from '../../api/test/server.ts'
import type { Report } from '../harness.ts'
import { placeKinds } from './canary.ts'
import { canaries } from './index.ts'

// One run for both: beside the leaks that were planted, everything is as it is.
const found: { report?: Report } = {}
beforeAll(async () => {
  found.report = await canaries.run(canaries.small, canaries.sabotages[0])
}, 200_000)
afterAll(endServers)

const isPlanted = (fault: string) => fault.startsWith('planted in ')

test.each(placeKinds)('a leak into %s is seen', (kind) => {
  const planted = found.report?.faults.filter(isPlanted)
  expect(planted?.join('\n')).toContain(`was found in ${kind}: `)
})

test('what is sealed stands nowhere in plain', () => {
  const { faults = [], counts = {} } = found.report ?? {}
  expect(faults.filter((fault) => !isPlanted(fault))).toEqual([])
  expect(counts['canaries planted']).toBeGreaterThan(50)
  expect(counts.letters).toBeGreaterThan(0)
})
