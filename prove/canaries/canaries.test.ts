import { afterAll, expect, test } from 'vitest'
import { endServers } from '../../api/test/server.ts'
import { placeKinds } from './canary.ts'
import { canaries } from './index.ts'

afterAll(endServers)

test('a leak is seen in every kind of place', async () => {
  const [sabotage] = canaries.sabotages
  const { faults } = await canaries.run(canaries.small, sabotage)
  const unseen = placeKinds.filter((kind) => !faults.some((one) => one.includes(`in ${kind}: `)))
  expect(unseen).toEqual([])
})

test('what is sealed stands nowhere in plain', async () => {
  const { faults, counts } = await canaries.run(canaries.small)
  expect(faults).toEqual([])
  expect(counts['canaries planted']).toBeGreaterThan(50)
  expect(counts.letters).toBeGreaterThan(0)
})
