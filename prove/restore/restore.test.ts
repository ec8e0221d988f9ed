import { expect, test } from 'vitest'
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

test('the drill sees that notes are missing', async () => {
  const { faults } = await restoreDrill.run(restoreDrill.small, 'note-lost')
  expect(faults).toEqual(['notes of another woman are lost'])
})
