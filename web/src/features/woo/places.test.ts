import { expect, test } from 'vitest'
import { placesOf } from './places.ts'

const text = 'Verbena (tuin) en\nVerbena\n(tuin); Verbenaplein.'

test('words are found as whole words, over the end of a line, and not where they are gone already', () => {
  expect(placesOf(text, 'Verbena', [])).toEqual([
    { from: 0, until: 7 },
    { from: 18, until: 25 },
  ])
  expect(placesOf(text, ' Verbena  (tuin) ', [])).toHaveLength(2)
  expect(placesOf(text, 'Verbena', [{ from: 5, until: 9 }])).toHaveLength(1)
  expect(placesOf(text, '  ', [])).toEqual([])
})
