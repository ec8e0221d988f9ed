import { expect, test } from 'vitest'
import { fuzz } from './index.ts'

test('a handler that throws is seen', async () => {
  const { faults } = await fuzz.run(fuzz.small, 'a handler that throws')
  expect(faults).toEqual([expect.stringMatching(/^throwing answered 500 \(TypeError /)])
})

test('whatever is asked, by whomever, the answer is one that the contract names', async () => {
  const { faults, counts } = await fuzz.run(fuzz.small)
  expect(faults).toEqual([])
  expect(counts.roles).toBe(13)
  expect(counts['2xx']).toBeGreaterThan(100)
})
