import { beforeAll, expect, test } from 'vitest'
import type { Report } from '../harness.ts'
import { kill, sabotages } from './kill.ts'

// One run for both: it is broken once all else has been looked at.
const found: { report?: Report } = {}
beforeAll(async () => {
  found.report = await kill.run(kill.small, sabotages[0])
}, 200_000)

const isPlanted = (fault: string) => fault.startsWith(`${sabotages[0]}: `)

test('what is acknowledged before it is on disk is seen to be lost', () => {
  const planted = found.report?.faults.filter(isPlanted)
  expect(planted).toContain(`${sabotages[0]}: an acknowledged write is gone`)
})

test('after kill -9 of the server and of PostgreSQL each write is there once, and the audit whole', () => {
  const { faults = [], counts } = found.report ?? {}
  expect(faults.filter((fault) => !isPlanted(fault))).toEqual([])
  expect(counts).toMatchObject({ 'kills of the server': 1, 'kills of PostgreSQL': 1 })
})
