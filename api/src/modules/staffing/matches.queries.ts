import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { LanguageCode } from './languages.schema.ts'

/** Who has no part in this case, or is not wanted in it by her: the persons, and not why. */
export async function listKeptOut(tx: Tx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ keptOut: string[] }>`
    select app.kept_out(${caseId}) as "keptOut"`.execute(tx)
  return rows[0]?.keptOut ?? []
}

/** Who answers for her, or is linked to her as peer expert, now. */
export async function listOnCase(tx: Tx, caseId: string) {
  const { rows } = await sql<{ membershipId: string; answers: boolean }>`
    select r.membership_id as "membershipId", true as answers from responsibilities r
    where r.case_id = ${caseId} and upper_inf(r.during)
    union all
    select a.membership_id, false from case_assignments a
    where a.case_id = ${caseId} and a.kind = 'peer' and a.ended_at is null`.execute(tx)
  return rows
}

/** Who is away on a day. */
export async function listAway(tx: Tx, day: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('absences')
    .select('membershipId')
    .where('withdrawnAt', 'is', null)
    .where('fromOn', '<=', day)
    .where('untilOn', '>=', day)
    .execute()
  return rows.map(({ membershipId }) => membershipId)
}

/** Which languages each speaks. @param tx of a job that may measure */
export async function listSpoken(tx: Tx) {
  return tx
    .selectFrom('poolLanguages')
    .select(['membershipId', sql<LanguageCode[]>`languages`.as('languages')])
    .execute()
}
