import { expect, test } from 'vitest'
import { responsibility } from './responsibility.ts'
import { sabotages } from './sabotage.ts'

test.each(sabotages)('with %s, the model sees it', async (sabotage) => {
  const { faults } = await responsibility.run(responsibility.small, sabotage)
  expect(faults.length).toBeGreaterThan(0)
})

test('at every moment an open case has one responsible person, whatever happens to it', async () => {
  const { faults, counts } = await responsibility.run(responsibility.small)
  expect(faults).toEqual([])
  expect(counts).toMatchObject({ sequences: responsibility.small.count })
  expect(counts['hand-over done']).toBeGreaterThan(3)
})
