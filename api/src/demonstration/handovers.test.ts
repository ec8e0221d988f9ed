import { expect, test } from 'vitest'
import { loadOn } from '../../test/demonstration.ts'

const states = `
  select c.number, coalesce((select h.state from handovers h where h.case_id = rc.case_id
    and h.proposed_at < '2023-08-01' order by h.proposed_at desc limit 1), 'planned') as state
  from handover_round_cases rc join cases c on c.id = rc.case_id order by c.number`

async function roundOn(today: string) {
  const { admin, drop } = await loadOn(today)
  try {
    const rows = await admin.sql<{ number: string; state: string }>(states)
    const [extra] = await admin.sql<{ waiting: number; away: number; receiving: number }>(`
      select (select count(*)::integer from late_writes where state = 'waiting') as waiting,
        (select count(*)::integer from absences) as away,
        (select count(*)::integer from case_assignments where kind = 'receiving' and ended_at is null) as receiving`)
    return { rows, extra }
  } finally {
    await drop()
  }
}

test('on 10 July 2023 the round is half done, and two handovers are planned', async () => {
  const { rows, extra } = await roundOn('2023-07-10')
  const count = (state: string) => rows.filter((row) => row.state === state).length
  expect([rows.length, count('completed'), count('planned')]).toEqual([10, 5, 2])
  expect(count('introduced') + count('accepted') + count('proposed')).toBe(3)
  expect(extra).toEqual({ waiting: 1, away: 0, receiving: 2 })
}, 180_000)

test('on the default day it is done, one stands in, one writes late, one is being handed over', async () => {
  const { rows, extra } = await roundOn('2024-01-08')
  expect(rows.map(({ state }) => state)).toEqual(Array(10).fill('completed'))
  expect(extra).toEqual({ waiting: 1, away: 1, receiving: 1 })
}, 180_000)
