import { expect, test } from 'vitest'
import { drawFor, idFor } from './random.ts'

const hundred = Array.from({ length: 100 })

test('the same name draws the same course, another name another one', () => {
  const course = (name: string) => {
    const draw = drawFor(name)
    return hundred.map(() => draw.between(0, 1000))
  }
  expect(course('she')).toEqual(course('she'))
  expect(course('she')).not.toEqual(course('someone else'))
})

test('both ends of a range are drawn, and nothing beyond them', () => {
  const draw = drawFor('range')
  const drawn = new Set(hundred.map(() => draw.between(3, 6)))
  expect([...drawn].sort()).toEqual([3, 4, 5, 6])
})

test('a key comes as often as its weight says, and never with weight nothing', () => {
  const draw = drawFor('weights')
  const drawn = Array.from({ length: 10_000 }, () =>
    draw.weighed({ often: 3, rarely: 1, never: 0 }),
  )
  const often = drawn.filter((key) => key === 'often').length
  expect(often).toBeGreaterThan(7300)
  expect(often).toBeLessThan(7700)
  expect(drawn).not.toContain('never')
})

test('nothing can be drawn from nothing', () => {
  expect(() => drawFor('nothing').pick([])).toThrow('Nothing to draw from.')
})

test('an id has the form of a random UUID and follows from its name', () => {
  expect(idFor('a')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(idFor('a')).toBe(idFor('a'))
  expect(idFor('a')).not.toBe(idFor('b'))
})
