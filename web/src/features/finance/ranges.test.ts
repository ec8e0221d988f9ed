import { expect, test } from 'vitest'
import { bodyOf, endOf, isMoved, rangesOf, stepOf } from './ranges.ts'

const [cases, rate] = rangesOf([
  { name: 'cases', base: '10' },
  { name: 'caseManagerRateCents', base: '7696' },
])

test('money is seen in euros and sent in cents; what was not moved is not sent', () => {
  expect(rate).toMatchObject({ base: 76.96, low: 76.96, high: 76.96 })
  if (cases === undefined || rate === undefined) throw new Error('two ranges')
  const moved = { ...rate, low: 70, high: 76.96 }
  expect([isMoved(cases), isMoved(moved)]).toEqual([false, true])
  expect(bodyOf([cases, moved], Number.NaN)).toEqual({
    parameters: [{ name: 'caseManagerRateCents', low: '7000', high: '7696', steps: 4 }],
  })
  expect(bodyOf([cases], 100)).toBeUndefined()
})

test('eleven things moved at once stay within what can be computed', () => {
  const many = Array.from(
    { length: 11 },
    () => ({ name: 'cases', base: 1, low: 0, high: 2 }) as const,
  )
  const steps = bodyOf(many, 88_664)?.parameters.map((one) => one.steps ?? 5) ?? []
  expect(steps.reduce((product, one) => product * one, 1)).toBeLessThanOrEqual(10_000)
})

test('a slider reaches to twice what is, and has room where there is nothing', () => {
  expect([endOf({ base: 21.875 }), endOf({ base: 0 })]).toEqual([44, 24])
  expect([stepOf('cases'), stepOf('weeks'), stepOf('hoursPerCase')]).toEqual([1, 0.125, 0.1])
})
