import { createSecretKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyCache } from './key-cache.ts'

const key = createSecretKey(Buffer.alloc(32))

test('the key that was used longest ago makes room', () => {
  const cache = keyCache({ keys: 2, milliseconds: 1000 })
  cache.keep('one', key)
  cache.keep('two', key)
  cache.find('one')
  cache.keep('three', key)
  expect(['one', 'two', 'three'].map((id) => cache.find(id) !== undefined)).toEqual([
    true,
    false,
    true,
  ])
})

test('no key stays longer than its time, used or not', () => {
  let now = 0
  const cache = keyCache({ keys: 2, milliseconds: 1000 }, () => now)
  cache.keep('one', key)
  now = 999
  expect(cache.find('one')).toBe(key)
  now = 1000
  expect(cache.find('one')).toBeUndefined()
})

test('a dropped key is gone', () => {
  const cache = keyCache({ keys: 2, milliseconds: 1000 })
  cache.keep('one', key)
  cache.drop('one')
  expect(cache.find('one')).toBeUndefined()
})
