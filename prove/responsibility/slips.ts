import { sql } from 'kysely'
import type { Story } from './case.ts'
import type { Worker } from './team.ts'

type Hand = { who: Worker; to: Worker }

/** Statements slipped in under a valid session: what the rooms never say, and the database refuses. */
export const slips = {
  'slip-an-end': (story: Story, { who }: Hand) =>
    slip(
      story,
      who,
      sql`update responsibilities set during = tstzrange(lower(during), clock_timestamp())
      where case_id = ${story.caseId} and upper_inf(during)`,
    ),
  'slip-a-move': (story: Story, { who, to }: Hand) =>
    slip(
      story,
      who,
      sql`with ended as (
        update responsibilities set during = tstzrange(lower(during), clock_timestamp())
        where case_id = ${story.caseId} and upper_inf(during) and membership_id <> ${to.id}
        returning programme_id, case_id, upper(during) as at)
      insert into responsibilities (programme_id, case_id, membership_id, during, manner)
      select programme_id, case_id, ${to.id}, tstzrange(at, null), 'handover' from ended`,
    ),
}

async function slip({ team }: Story, { client }: Worker, statement: ReturnType<typeof sql>) {
  try {
    await team.place.ground.runtime.transaction().execute(async (tx) => {
      await sql`select app.enter(${client.token})`.execute(tx)
      await statement.execute(tx)
    })
  } catch (error) {
    const { code = '' } = error as { code?: string }
    // Refused by a policy, a trigger or an exclusion; anything else is a fault of the harness.
    if (!['42501', '23514', '23P01', '40P01', '22000'].includes(code)) throw error
  }
  return undefined
}
