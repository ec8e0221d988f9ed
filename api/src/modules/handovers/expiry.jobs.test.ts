import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { sweep } from '../../platform/jobs/sweep.job.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function proposedUntil(answerBy: string) {
  const { id, responsible } = await world.aCase()
  const to = await world.aMember({ role: 'case_manager' })
  await world.admin.sql(
    `insert into handovers (programme_id, case_id, from_membership_id, to_membership_id,
       proposed_by_membership_id, proposed_at, answer_by, complete_by)
     values ($1, $2, $3, $4, $3, '2023-12-29T10:00:00Z', $5, '2024-02-01')`,
    [world.programme.id, id, responsible.id, to.id, answerBy],
  )
  return { id, responsible, to }
}

test('the night writes down what expired, once, and tells the coordinator and both of them', async () => {
  const gone = await proposedUntil('2024-01-05')
  const open = await proposedUntil('2024-01-08')
  const coordinator = await world.aMember({ role: 'coordinator' })
  await Promise.all([sweep(world.ground), sweep(world.ground)])
  await sweep(world.ground)
  const states = await world.admin.sql('select case_id, state from handovers')
  expect(states).toEqual(
    expect.arrayContaining([
      { case_id: gone.id, state: 'expired' },
      { case_id: open.id, state: 'proposed' },
    ]),
  )
  const told = await world.admin.sql<{ membership_id: string }>(
    `select membership_id from notices where kind = 'handover-expired'`,
  )
  expect(told.map((row) => row.membership_id).sort()).toEqual(
    [coordinator.id, gone.responsible.id, gone.to.id].sort(),
  )
  const facts = await world.admin.sql(`select 1 from facts where kind = 'handover-expired'`)
  expect(facts).toHaveLength(1)
})
