import { expect, test } from 'vitest'
import { newPoint, readPoints } from './profile-form.ts'

test('a point that stays keeps its code, whatever its words become', () => {
  const point = { code: 'long-breath', nl: 'Blijft langer', en: 'Stays longer' }
  expect(readPoints([point])).toEqual([point])
})

test('a new point gets a code of its own from its words', () => {
  const read = readPoints([
    { code: 'knows-the-law', nl: 'Kent de wet', en: 'Knows the law' },
    { ...newPoint, nl: 'Kent de wet', en: ' Knows the law! ' },
    { ...newPoint, nl: 'Kent de wet ook', en: 'Knows the law' },
    { ...newPoint, nl: 'Iets', en: '24/7' },
  ])
  const codes = read.map(({ code }) => code)
  expect(codes).toEqual(['knows-the-law', 'knows-the-law-a', 'knows-the-law-b', 'point'])
  expect(codes.every((code) => /^[a-z][a-z-]{1,39}$/.test(code))).toBe(true)
  expect(read[1]).toMatchObject({ en: 'Knows the law!' })
})
