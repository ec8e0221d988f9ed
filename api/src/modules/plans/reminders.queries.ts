import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type Days = { caseId: string; openedOn: string; lastOn: string | null }

/** Each open case of the job's programme, with the last assessment since it opened. */
export async function listAssessmentDays(tx: Tx): Promise<Days[]> {
  const { rows } = await sql<Days>`select * from app.assessment_days()`.execute(tx)
  return rows
}

/** Tells who answers for a case, and who stands in on the day, that an assessment is due: each once. */
export async function remind(tx: Tx, { caseId, dueOn, today }: Reminder): Promise<void> {
  await sql`select app.remind_of_assessment(${caseId}, ${dueOn}, ${today})`.execute(tx)
}

type Reminder = { caseId: string; dueOn: string; today: string }
