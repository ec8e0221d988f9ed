import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type Days = { caseId: string; openedOn: string; lastOn: string | null }

/** Each open case of the job's programme, with the last assessment since it opened. */
export async function listAssessmentDays(tx: Tx): Promise<Days[]> {
  const { rows } = await sql<Days>`select * from app.assessment_days()`.execute(tx)
  return rows
}

/** Tells who answers for each case, and who stands in on the day, that an assessment is due: each once. */
export async function remind(tx: Tx, due: readonly Due[], today: string): Promise<void> {
  if (due.length === 0) return
  await sql`
    select app.remind_of_assessment(d.case_id, d.due_on, ${today})
    from unnest(${due.map(({ caseId }) => caseId)}::uuid[], ${due.map(({ dueOn }) => dueOn)}::date[])
      as d (case_id, due_on)`.execute(tx)
}

type Due = { caseId: string; dueOn: string }
