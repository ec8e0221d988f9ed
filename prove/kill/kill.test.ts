import { expect, test } from 'vitest'
import { kill, sabotages } from './kill.ts'

test('what is acknowledged before it is on disk is seen to be lost', async () => {
  const { faults } = await kill.run(kill.small, sabotages[0])
  expect(faults).toContain('an acknowledged write is gone')
})

test('after kill -9 of the server and of PostgreSQL each write is there once, and the audit whole', async () => {
  const { faults, counts } = await kill.run(kill.small)
  expect(faults).toEqual([])
  expect(counts).toMatchObject({ 'kills of the server': 1, 'kills of PostgreSQL': 1 })
})
