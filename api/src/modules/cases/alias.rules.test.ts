import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { proposeAliases } from './alias.rules.ts'

test('an alias is two words, in small letters, and fits where it is kept', () => {
  for (const alias of proposeAliases(randomInt, 500)) {
    expect(alias).toMatch(/^[a-z]+ [a-z]+$/)
    expect(alias.length).toBeLessThanOrEqual(60)
  }
})

test('no proposal comes twice, and there is enough to choose from', () => {
  const many = proposeAliases(randomInt, 1000)
  expect(new Set(many).size).toBe(1000)
})

test('what is picked decides the words', () => {
  expect(proposeAliases(() => 0, 1)).toEqual(['blauwe reiger'])
})
