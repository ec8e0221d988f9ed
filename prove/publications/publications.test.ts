import { expect, test } from 'vitest'
import { publications } from './publications.ts'

test('from editions side by side nobody is worked out', async () => {
  const { faults, counts } = await publications.run(publications.small)
  expect(faults).toEqual([])
  expect(counts['per cent of the figures still said']).toBeGreaterThan(50)
}, 120_000)

test.each(publications.sabotages)(
  'a protector that is %s is caught',
  async (sabotage) => {
    const { faults } = await publications.run(publications.small, sabotage)
    expect(faults.length).toBeGreaterThan(0)
  },
  120_000,
)
