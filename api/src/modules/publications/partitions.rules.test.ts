import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, partWith } from './partitions.rules.ts'

const way = fc.record({
  method: fc.constantFrom('band' as const, 'rounded' as const),
  width: fc.integer({ min: 5, max: 30 }),
})

test('whatever is known, the parts lie end to end, each as wide as asked, and cover it', () => {
  const range = fc.tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.option(fc.integer({ min: 0, max: 90 })),
  )
  fc.assert(
    fc.property(range, way, ([least, more], { method, width }) => {
      const most = more === null ? null : least + width - 1 + more
      const parts = partsOf({ least, most }, { method, width })
      expect(parts[0]?.min).toBe(least)
      expect(parts.at(-1)?.max).toBe(most)
      const next = parts.slice(1).map(({ min }) => min - 1)
      expect(parts.slice(0, -1).map(({ max }) => max)).toEqual(next)
      const sizes = parts.map(({ min, max }) => (max ?? min + width - 1) - min + 1)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width)
    }),
  )
})

test('beyond the parts that are looked at they go on alike', () => {
  const ten = { method: 'rounded', width: 10 } as const
  const parts = partsOf({ least: 0, most: null }, ten)
  expect(partWith(2215, parts, ten)).toEqual({ min: 2215, max: 2224 })
  expect(partWith(14, parts, ten)).toEqual({ min: 0, max: 14 })
})
