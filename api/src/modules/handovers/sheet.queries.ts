import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export async function findSheet(tx: Tx, handoverId: string) {
  return tx
    .selectFrom('handoverSheets as s')
    .leftJoin('memberships as m', 'm.id', 's.confirmedByMembershipId')
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .where('s.handoverId', '=', handoverId)
    .select(['s.sealed', 's.confirmedSealed', 's.confirmedAt', 's.version'])
    .select('p.name as confirmedBy')
    .executeTakeFirst()
}

export type Written = {
  programmeId: string
  handoverId: string
  caseId: string
  sealed: Buffer
  recordedAt: Date
  version: number
}

/** Written for the first time or anew: whoever had confirmed it reads it again. */
export async function putSheetRow(tx: Tx, { handoverId, ...row }: Written): Promise<void> {
  const { sealed, recordedAt, version } = row
  if (version === 1) {
    await tx
      .insertInto('handoverSheets')
      .values({ handoverId, ...row })
      .execute()
    return
  }
  await tx
    .updateTable('handoverSheets')
    .set({ sealed, recordedAt, version })
    .set({ confirmedSealed: null, confirmedAt: null, confirmedByMembershipId: null })
    .where('handoverId', '=', handoverId)
    .executeTakeFirstOrThrow()
}

export type Confirmation = { sealed: Buffer; at: Date; membershipId: string }

export async function confirmSheetRow(tx: Tx, handoverId: string, by: Confirmation): Promise<void> {
  await tx
    .updateTable('handoverSheets')
    .set({
      confirmedSealed: by.sealed,
      confirmedAt: by.at,
      confirmedByMembershipId: by.membershipId,
    })
    .where('handoverId', '=', handoverId)
    .executeTakeFirstOrThrow()
}

/** Her course, when she was last spoken with, and what stands in her plan. */
export async function getRecord(tx: Tx, caseId: string, today: string) {
  return tx
    .selectFrom('caseCourses as co')
    .leftJoin('caseSights as s', 's.caseId', 'co.caseId')
    .where('co.caseId', '=', caseId)
    .select(['co.phase', 'co.phaseSince', 'co.stability', 's.lastSpokenAt', 's.lastSeenAt'])
    .select(['s.knownUntil', 's.diedOn'])
    .select([
      sql<
        string | null
      >`(select max(a.assessed_on) from assessments a where a.case_id = co.case_id)`.as(
        'lastAssessedOn',
      ),
      sql<string[]>`array(select g.domain_code from goals g
        where g.case_id = co.case_id and g.state = 'open' order by g.set_on, g.id)`.as('goals'),
      sql<boolean>`exists (select from consents c where c.case_id = co.case_id
        and c.purpose = 'team-sharing' and ${today}::date between c.from_on and c.until_on
        and coalesce(c.withdrawn_on > ${today}::date, true))`.as('teamSharing'),
      sql<boolean>`exists (select from case_assignments a where a.case_id = co.case_id
        and a.kind = 'peer' and a.ended_at is null)`.as('peer'),
      sql<Date>`(select lower(o.during) from case_openings o
        where o.case_id = co.case_id and upper_inf(o.during))`.as('openedAt'),
    ])
    .executeTakeFirstOrThrow()
}

/** The last contacts: that they took place, not what was said. */
export async function listLastContacts(tx: Tx, caseId: string) {
  return tx
    .selectFrom('contacts as c')
    .innerJoin('memberships as m', 'm.id', 'c.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('c.caseId', '=', caseId)
    .select(['c.occurredAt', 'c.kind', 'c.outcome', 'p.name as by'])
    .orderBy('c.occurredAt', 'desc')
    .orderBy('c.id')
    .limit(8)
    .execute()
}

/** By what her case is known here. */
export async function findAlias(tx: Tx, caseId: string): Promise<string> {
  const row = await tx
    .selectFrom('cases')
    .where('id', '=', caseId)
    .select('alias')
    .executeTakeFirst()
  return row?.alias ?? ''
}
