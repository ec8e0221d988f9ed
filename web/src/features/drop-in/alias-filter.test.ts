import { expect, test } from 'vitest'
import { hasTyped } from './alias-filter.ts'

test('two hundred aliases are few after two letters, in capitals or not', () => {
  const aliases = Array.from({ length: 200 }, (_, nth) => `Alias ${nth}`)
  expect(aliases.filter((alias) => hasTyped(alias, ' aLIAS 19'))).toHaveLength(11)
  expect(aliases.filter((alias) => hasTyped(alias, ''))).toHaveLength(200)
})
