import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type Manner = 'opened' | 'reopened' | 'handover' | 'emergency'
export type Responsibility = {
  id: string
  membershipId: string
  since: Date
  introducedAt: Date | null
}

/** Who answers for her now, locked: two who want to change it queue here. Whoever waited looks twice,
 *  since the row she waited for may have ended meanwhile.
 *  @returns undefined for a closed case, or where the actor may not change it */
export async function findResponsibilityForUpdate(
  tx: Tx,
  caseId: string,
): Promise<Responsibility | undefined> {
  return (await lockCurrent(tx, caseId)) ?? lockCurrent(tx, caseId)
}

const lockCurrent = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('responsibilities')
    .select(['id', 'membershipId', 'introducedAt', sql<Date>`lower(during)`.as('since')])
    .where('caseId', '=', caseId)
    .where(sql<boolean>`upper_inf(during)`)
    .forUpdate()
    .executeTakeFirst()

export async function insertResponsibility(tx: Tx, begin: Beginning): Promise<void> {
  await tx
    .insertInto('responsibilities')
    .values({
      programmeId: begin.programmeId,
      caseId: begin.caseId,
      membershipId: begin.membershipId,
      during: sql<string>`tstzrange(${begin.at}::timestamptz, null)`,
      manner: begin.manner,
      introducedAt: begin.introducedAt,
    })
    .execute()
}

export type Beginning = {
  programmeId: string
  caseId: string
  membershipId: string
  manner: Manner
  at: Date
  introducedAt: Date | null
}

export async function endResponsibility(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('responsibilities')
    .set({ during: sql<string>`tstzrange(lower(during), ${at}::timestamptz)` })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** How it moves; not warm as long as there was no introduction. */
export type Move = {
  fromId: string
  toMembershipId: string
  manner: 'handover' | 'emergency'
  at: Date
  introducedAt: Date | null
}

/** Ends one and begins the next in one statement: between two statements an organisation manager
 *  would have no relation to the case any more, and she nobody. */
export async function moveResponsibility(tx: Tx, move: Move): Promise<void> {
  await sql`
    with ended as (
      update responsibilities set during = tstzrange(lower(during), ${move.at}::timestamptz)
      where id = ${move.fromId} and upper_inf(during)
      returning programme_id, case_id
    )
    insert into responsibilities (programme_id, case_id, membership_id, during, manner, introduced_at)
    select programme_id, case_id, ${move.toMembershipId}, tstzrange(${move.at}::timestamptz, null),
      ${move.manner}, ${move.introducedAt}::timestamptz
    from ended`.execute(tx)
}

export async function setIntroduced(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('responsibilities')
    .set({ introducedAt: at })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
