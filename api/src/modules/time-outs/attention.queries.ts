import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { AskingStay } from './attention.rules.ts'

type AskingRow = AskingStay & {
  id: string
  caseId: string
  subjectId: string
  number: string
  /** Null for who knows the stay and not the case. */
  alias: string | null
}

/** Stays that may ask for somebody: what is not over, not decided on, or not evaluated. */
export async function listAskingStays(tx: Tx): Promise<AskingRow[]> {
  const { rows } = await sql<AskingRow>`
    select s.id, s.case_id, n.subject_id, n.number, c.alias, s.state, s.crisis, s.decision, s.approve_by,
      (s.requested_at at time zone 'Europe/Amsterdam')::date as requested_on, s.from_on, s.leave_on,
      s.arrived_on, s.left_on, e.id is not null as evaluated
    from time_out_stays s
    join app.numbers_of_time_outs() n on n.case_id = s.case_id
    left join cases c on c.programme_id = s.programme_id and c.id = s.case_id
    left join time_out_evaluations e on e.programme_id = s.programme_id and e.stay_id = s.id
    where s.state in ('requested', 'reserved', 'arrived')
      or s.state in ('returned', 'ended-early') and (e.id is null or s.crisis and s.decision is null)
    order by s.from_on, s.id`.execute(tx)
  return rows
}
