import { expect, test } from 'vitest'
import { pool } from './pool.ts'
import { sabotages } from './sabotage.ts'

const [loosened, staying] = sabotages

test('with one policy loosened, what is of another is seen', async () => {
  const { faults } = await pool.run(pool.small, loosened)
  expect(faults).toContainEqual(expect.stringContaining('was shown what is of'))
})

test('with a session that stays on its connection, the next person is taken for the first', async () => {
  const { faults } = await pool.run(pool.small, staying)
  expect(faults).toContainEqual(expect.stringContaining('of another programme'))
})

test('64 people over 4 connections see nothing of another, also when some are gone early', async () => {
  const { faults, counts } = await pool.run(pool.small)
  expect(faults).toEqual([])
  expect(counts['aborted by the client']).toBeGreaterThan(0)
  expect(counts['marks traced to their owner']).toBeGreaterThan(150)
})
