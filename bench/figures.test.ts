import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, percentile, ratioOf } from './figures.ts'
import { goalsOf } from './goals.ts'

test('a percentile is the smallest value that so many in a hundred do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1)
  expect([50, 95, 99, 100].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
  expect(percentile([7], 99)).toBe(7)
  expect(percentile([1, 2, 3], 50)).toBe(2)
})

test('at least as many values as it says are at or below a percentile', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (found, share) => {
      const sorted = Float64Array.from(found).sort()
      const value = percentile(sorted, share)
      const below = found.filter((each) => each <= value).length
      const less = found.filter((each) => each < value).length
      expect(below * 100).toBeGreaterThanOrEqual(share * found.length)
      expect(less * 100).toBeLessThan(share * found.length)
    }),
  )
})

test('rounds count by their answers, not by their averages', () => {
  const figures = figuresOf([
    { latencies: [10, 10, 10], seconds: 1 },
    { latencies: [200], seconds: 3 },
  ])
  expect(figures).toEqual({ count: 4, rate: 1, p50: 10, p95: 200, p99: 200 })
})

test('nothing measured is a fault, never a figure', () => {
  expect(() => figuresOf([{ latencies: [], seconds: 1 }])).toThrow(RangeError)
  expect(() => ratioOf(1, 0)).toThrow(RangeError)
  expect(() => ratioOf(1, Number.NaN)).toThrow(RangeError)
})

const figures = { count: 1, rate: 100, p50: 5, p95: 10, p99: 20 }

test.each([
  ['half of bare, quick enough, hardly slower than one programme', {}, [true, true, true]],
  ['less than half of bare', { rate: 99.9 }, [false, true, true]],
  ['a hundred milliseconds', { p99: 100 }, [true, false, true]],
  ['more than 1.3 times one programme', { p95: 13.1 }, [true, true, false]],
])('%s: each goal is judged by itself', (_, product, met) => {
  const bare = { ...figures, rate: 200 }
  const goals = goalsOf({ product: { ...figures, ...product }, bare, alone: figures })
  expect(goals.map((goal) => goal.met)).toEqual(met)
})
