import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type FormerReach = { subjectId: string; answeredSince: Date; responsibleId: string | null }

/** Whose case it was, for who answered for her not long ago; undefined for everybody else. */
export async function findFormerReach(tx: Tx, caseId: string): Promise<FormerReach | undefined> {
  const { rows } = await sql<FormerReach>`select * from app.former_reach(${caseId})`.execute(tx)
  return rows[0]
}

export type NewLateWrite = {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  occurredAt: Date
  kind?: string
  outcome: string
  directMinutes?: number
  indirectMinutes?: number
  travelMinutes?: number
  thirdPartyMinutes?: number
  sealed: Buffer | null
  recordedAt: Date
}

export async function insertLateWrite(tx: Tx, write: NewLateWrite): Promise<void> {
  await tx.insertInto('lateWrites').values(write).execute()
}

/** What waits in the trays of the actor's cases, and what she wrote late herself. */
export async function listLateWrites(tx: Tx, since: Date) {
  return lateWrites(tx)
    .where((is) => is.or([is('l.state', '=', 'waiting'), is('l.recordedAt', '>=', since)]))
    .orderBy('l.occurredAt')
    .orderBy('l.id')
    .execute()
}

/** What waits in the trays of the actor's cases, without what it says. */
export async function listWaiting(tx: Tx) {
  return tx
    .selectFrom('lateWrites as l')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'l.programmeId').onRef('c.id', '=', 'l.caseId'),
    )
    .select(['l.id', 'l.caseId', 'c.subjectId', 'c.number', 'c.alias', 'l.recordedAt'])
    .where('l.state', '=', 'waiting')
    .where(sql<boolean>`l.case_id = any ((select app.cases_for('late-writes', 'write'))::uuid[])`)
    .orderBy('l.recordedAt')
    .execute()
}

/** Locked: accepted or returned, not both. */
export async function findLateWriteForUpdate(tx: Tx, id: string) {
  await tx
    .selectFrom('lateWrites')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .execute()
  return findLateWrite(tx, id)
}

export async function findLateWrite(tx: Tx, id: string) {
  return lateWrites(tx).where('l.id', '=', id).executeTakeFirst()
}

export type LateWriteRow = NonNullable<Awaited<ReturnType<typeof findLateWrite>>>

const lateWrites = (tx: Tx) =>
  tx
    .selectFrom('lateWrites as l')
    .innerJoin('memberships as m', 'm.id', 'l.membershipId')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('cases as c', 'c.id', 'l.caseId')
    .leftJoin(
      sql<{
        caseId: string
        subjectId: string
        number: string
        alias: string
      }>`app.party_cases()`.as('pc'),
      (join) => join.onRef('pc.caseId', '=', 'l.caseId'),
    )
    .selectAll('l')
    .select(['p.name as by', 'm.role', 'm.organisationId'])
    .select([
      sql<string | null>`coalesce(c.subject_id, pc.subject_id)`.as('subjectId'),
      sql<string | null>`coalesce(c.number, pc.number)`.as('number'),
      sql<string | null>`coalesce(c.alias, pc.alias)`.as('alias'),
    ])

/** Makes the contact that it is. @returns the new version; undefined when it waits no longer */
export async function acceptLateWriteRow(
  tx: Tx,
  id: string,
  { note, at }: { note: Buffer | null; at: Date },
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number | null }>`
    select app.accept_late_write(${id}, ${note}, ${at}::timestamptz) as version`.execute(tx)
  return rows[0]?.version ?? undefined
}

export type Returning = { reason: string; at: Date; membershipId: string; version: number }

export async function returnLateWriteRow(tx: Tx, id: string, by: Returning): Promise<void> {
  await tx
    .updateTable('lateWrites')
    .set({
      state: 'returned',
      returnReason: by.reason,
      decidedAt: by.at,
      decidedByMembershipId: by.membershipId,
      version: by.version,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
}
