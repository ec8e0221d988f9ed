import { expect, test } from 'vitest'
import { readOptions } from './options.ts'
import { contactsOf, isYoung, many } from './shape.ts'

test('a whole run writes its results, a part of one does not unless it is told where', () => {
  expect(readOptions([]).results).toMatch(/bench[/\\]results\.md$/)
  expect(readOptions(['--only', 'log']).results).toBeUndefined()
  expect(readOptions(['--seconds', '1']).results).toBeUndefined()
  expect(readOptions(['--seconds', '1', '--results', 'here.md']).results).toBe('here.md')
})

test.each([
  ['--connections', '65'],
  ['--seconds', '31'],
  ['--rounds', '0'],
  ['--programmes', '401'],
  ['--seconds', '0.1'],
  ['--seconds', 'NaN'],
  ['--rounds', '1.5'],
  ['--url', 'http://example.nl'],
  ['--only', 'nothing'],
])('%s %s is refused: a load has its bounds', (...words) => {
  expect(() => readOptions(words)).toThrow()
})

test('the cases of a programme have as many contacts as it should have, the young ones twenty', () => {
  const places = Array.from({ length: many.casesEach }, (_, place) => place)
  const contacts = places.map((place) => contactsOf(many, place))
  expect(contacts.reduce((sum, count) => sum + count, 0)).toBe(many.contactsEach)
  expect(places.filter(isYoung).map((place) => contacts[place])).toEqual(Array(20).fill(20))
  expect(() => contactsOf({ ...many, contactsEach: 999 }, 0)).toThrow(RangeError)
})
