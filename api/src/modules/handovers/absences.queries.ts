import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Days } from './absences.rules.ts'

/** For whom somebody of this programme works; undefined for anybody else. */
export async function findWorker(tx: Tx, programmeId: string, membershipId: string) {
  return tx
    .selectFrom('memberships')
    .select(['id as membershipId', 'organisationId'])
    .where('programmeId', '=', programmeId)
    .where('id', '=', membershipId)
    .executeTakeFirst()
}

/** Two who plan for one person queue here. */
export async function holdMembership(tx: Tx, membershipId: string): Promise<void> {
  await sql`select app.hold_membership(${membershipId})`.execute(tx)
}

/** Absences that are not over on a day, the first to begin first. */
export async function listAbsences(tx: Tx, today: string) {
  return absences(tx).where('a.untilOn', '>=', today).orderBy('a.fromOn').orderBy('a.id').execute()
}

export async function findAbsence(tx: Tx, id: string) {
  return absences(tx).where('a.id', '=', id).executeTakeFirst()
}

export type AbsenceRow = NonNullable<Awaited<ReturnType<typeof findAbsence>>>

export async function findOverlap(tx: Tx, membershipId: string, { fromOn, untilOn }: Days) {
  return absences(tx)
    .where('a.membershipId', '=', membershipId)
    .where('a.fromOn', '<=', untilOn)
    .where('a.untilOn', '>=', fromOn)
    .executeTakeFirst()
}

const absences = (tx: Tx) =>
  tx
    .selectFrom('absences as a')
    .innerJoin('memberships as m', 'm.id', 'a.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', 'o.id', 'a.organisationId')
    .where('a.withdrawnAt', 'is', null)
    .select(['a.id', 'a.membershipId', 'a.organisationId', 'a.fromOn', 'a.untilOn', 'a.version'])
    .select(['p.name', 'o.name as organisation'])

/** Who is away on any of these days. */
export async function listAway(tx: Tx, { fromOn, untilOn }: Days): Promise<string[]> {
  const { rows } = await sql<{ away: string[] }>`
    select app.away_between(${fromOn}, ${untilOn}) as away`.execute(tx)
  return rows[0]?.away ?? []
}

export type NewAbsence = Days & {
  programmeId: string
  id: string
  membershipId: string
  plannedByMembershipId: string
  plannedAt: Date
}

export async function insertAbsence(tx: Tx, absence: NewAbsence): Promise<void> {
  // For which organisation she works is filled in by the database.
  const row = absence as NewAbsence & { organisationId: string }
  await tx.insertInto('absences').values(row).execute()
}

/** @returns the new version */
export async function changeAbsence(
  tx: Tx,
  id: string,
  change: { untilOn: string } | { withdrawnAt: Date },
): Promise<number> {
  const { version } = await tx
    .updateTable('absences')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** The open cases that somebody answers for, by number. */
export async function listHeldCases(tx: Tx, membershipId: string) {
  return tx
    .selectFrom('responsibilities as r')
    .innerJoin('cases as c', 'c.id', 'r.caseId')
    .where('r.membershipId', '=', membershipId)
    .where(sql<boolean>`upper_inf(r.during)`)
    .select(['c.id as caseId', 'c.subjectId', 'c.number', 'c.alias'])
    .orderBy('c.number')
    .execute()
}

export type StandInRow = Days & {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  absenceId: string
}

export async function insertStandIn(
  tx: Tx,
  { fromOn, untilOn, ...row }: StandInRow,
): Promise<void> {
  await tx
    .insertInto('caseAssignments')
    .values({ ...row, kind: 'stand-in', fromOn, untilOn })
    .execute()
}

/** Who stands in for which case during an absence. */
export async function listStandIns(tx: Tx, absenceId: string) {
  return tx
    .selectFrom('caseAssignments as s')
    .innerJoin('memberships as m', 'm.id', 's.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('s.absenceId', '=', absenceId)
    .where('s.endedAt', 'is', null)
    .select(['s.id', 's.caseId', 's.membershipId', 'p.name'])
    .execute()
}

/** Whether somebody stands in for a case on any of these days already, for whatever reason. */
export async function standsIn(tx: Tx, who: Pick<StandInRow, 'caseId' | 'membershipId'>, on: Days) {
  const row = await tx
    .selectFrom('caseAssignments')
    .select('id')
    .where('caseId', '=', who.caseId)
    .where('membershipId', '=', who.membershipId)
    .where('kind', '=', 'stand-in')
    .where('endedAt', 'is', null)
    .where('fromOn', '<=', on.untilOn)
    .where((is) => is.or([is('untilOn', 'is', null), is('untilOn', '>=', on.fromOn)]))
    .executeTakeFirst()
  return row !== undefined
}

/** They stand in up to and including a day; or not at all any more. */
export async function endStandIns(
  tx: Tx,
  ids: string[],
  ending: { untilOn: string } | { endedAt: Date },
): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('caseAssignments').set(ending).where('id', 'in', ids).execute()
}
