import { expect, test } from 'vitest'
import { inLines } from './print.ts'

test('every field of an answer is printed on a line of its own', () => {
  const answer = { group: { people: 19, continued: 10 }, applied: ['a', 'b'], none: [], gone: null }
  expect(inLines(answer)).toBe(
    'group.people: 19\ngroup.continued: 10\napplied: a, b\nnone: –\ngone: –',
  )
})
