import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { restoreDrill } from './restore.ts'

test('an earlier backup brings everyone back whole, and nobody who was erased since', async () => {
  const { faults, counts } = await restoreDrill.run(restoreDrill.small)
  expect(faults).toEqual([])
  expect(counts['written during the backup']).toBeGreaterThan(0)
})

test('the drill sees her come back when the ledger of erasures is lost', async () => {
  const { faults } = await restoreDrill.run(restoreDrill.small, 'ledger-lost')
  expect(faults).toContain('notes of the erased woman can be read')
})

const before = new Map([['other', ['first', 'second']]])
const after = new Map([['other', ['first', 'second', 'meanwhile', 'last']]])
const expected = { before, after, erased: 'her' }
const dark = new Set(['her'])
const told = (...notes: string[]) => ({ told: new Map([['other', notes]]), dark, damage: [] })

test.each([
  [told('first', 'second'), []],
  [told('first', 'second', 'meanwhile'), []],
  [told('first'), ['notes of another woman are lost']],
  [told('first', 'second', 'last'), ['there are notes that nobody wrote, or out of order']],
  [{ ...told('first', 'second'), damage: ['a page'] }, ['a page']],
  [
    { ...told('first', 'second'), dark: new Set(['her', 'other']) },
    ['notes of another woman cannot be read'],
  ],
])('what was restored is compared note by note: %j', (read, faults) => {
  expect(compare(read, expected)).toEqual(faults)
})
