import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** What a host may know of who she is, of the women who are there or come. */
export async function listStayIdentities(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  return tx
    .selectFrom('identityFields')
    .select(['id', 'caseId', 'field', 'sealed', 'version'])
    .where('caseId', 'in', caseIds)
    .where('field', 'in', ['call-name', 'emergency-contact'])
    .where('endedAt', 'is', null)
    .orderBy('recordedAt')
    .execute()
}
export type IdentityRow = Awaited<ReturnType<typeof listStayIdentities>>[number]

/** Who left today, by place alone; not who was declined, for whom there is no way back. */
export async function listLeftToday(tx: Tx, today: string) {
  const { rows } = await sql<{ id: string; place: string | null; version: number }>`
    select s.id, p.name as place, s.version from time_out_stays s
    left join time_out_places p on p.programme_id = s.programme_id and p.id = s.place_id
    where s.state in ('returned', 'ended-early') and s.changed_on = ${today}
      and s.decision is distinct from 'declined'
    order by p.name`.execute(tx)
  return rows
}
