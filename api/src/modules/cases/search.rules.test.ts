import { expect, test } from 'vitest'
import { likePattern, matches } from './search.rules.ts'

test('a name is found without its accents and capitals', () => {
  expect(matches('Zoë', 'zoe')).toBe(true)
  expect(matches('Anne  Marie', 'anne m')).toBe(true)
  expect(matches('Anna', 'hanna')).toBe(false)
})

test('signs of the database are taken as they stand', () => {
  expect(likePattern('%')).toBe('%\\%%')
  expect(likePattern(' STAP_1 ')).toBe('%STAP\\_1%')
})
