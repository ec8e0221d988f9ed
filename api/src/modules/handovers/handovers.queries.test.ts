import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A statement slipped in under a valid session, and committed. */
const slip = ({ token }: Client, statement: ReturnType<typeof sql>) =>
  world.ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${token})`.execute(tx)
    await statement.execute(tx)
  })

async function aScene() {
  const case_ = await world.aCase()
  const other = await world.aMember({ role: 'case_manager' })
  const giver = await world.as(case_.responsible)
  const { id } = (
    await giver.post(`/cases/${case_.id}/handovers`, { toMembershipId: other.id })
  ).json()
  return { ...case_, other, giver, receiver: await world.as(other), handoverId: id }
}

test('responsibility does not pass by handover without one that was completed', async () => {
  const { id, other, giver } = await aScene()
  const move = slip(
    giver,
    sql`with ended as (update responsibilities set during = tstzrange(lower(during), clock_timestamp())
        where case_id = ${id} and upper_inf(during) returning programme_id, case_id, upper(during) as at)
      insert into responsibilities (programme_id, case_id, membership_id, during, manner)
      select programme_id, case_id, ${other.id}, tstzrange(at, null), 'handover' from ended`,
  )
  await expect(move).rejects.toMatchObject({ code: '42501' })
})

test.each([
  ['skips the meeting', `state = 'completed', ended_at = clock_timestamp()`, '23514'],
  [
    'answers in the name of another',
    `state = 'accepted', accepted_at = clock_timestamp()`,
    '42501',
  ],
])('a handover that %s is refused by the database', async (_what, change, code) => {
  const { giver, handoverId } = await aScene()
  const step = slip(giver, sql`update handovers set ${sql.raw(change)} where id = ${handoverId}`)
  await expect(step).rejects.toMatchObject({ code })
})

test('one that is called completed while responsibility stayed is refused at commit', async () => {
  const { receiver, handoverId } = await aScene()
  const whole = slip(
    receiver,
    sql`with one as (update handovers set state = 'accepted', accepted_at = clock_timestamp()
      where id = ${handoverId} returning 1) select * from one`,
  )
  await whole
  const rest = slip(
    receiver,
    sql`update handovers set state = 'introduced', meeting = 'refused', introduced_at = clock_timestamp()
      where id = ${handoverId}`,
  )
  await rest
  const end = slip(
    receiver,
    sql`update handovers set state = 'completed', sheet_confirmed_at = clock_timestamp(),
      ended_at = clock_timestamp() where id = ${handoverId}`,
  )
  await expect(end).rejects.toMatchObject({ code: '23514', constraint: 'handover_completes_whole' })
})
