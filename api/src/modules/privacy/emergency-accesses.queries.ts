import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** @returns the case of this number in the actor's programme, for who may ask for emergency access */
export async function findCaseByNumber(tx: Tx, number: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select app.emergency_case(${number}) as id`.execute(tx)
  return rows[0]?.id ?? undefined
}

export async function isOwnCase(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`select app.is_own_case(${caseId}) as own`.execute(tx)
  return rows[0]?.own ?? false
}

type Opening = {
  programmeId: string
  caseId: string
  membershipId: string
  reason: string
  hours: number
}

/** Runs from now, by the machine's clock, in a demonstration too; cut to the second, so that it is never
 *  longer than it may be. */
export async function insertAccess(tx: Tx, { hours, ...opening }: Opening): Promise<string> {
  const { id } = await tx
    .insertInto('emergencyAccesses')
    .values({
      ...opening,
      endsAt: sql<Date>`date_trunc('second', app.real_time()) + make_interval(hours => ${hours})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const running = sql<boolean>`e.ended_at is null and app.real_time() < e.ends_at`

const selectAccesses = (tx: Tx) =>
  tx
    .selectFrom('emergencyAccesses as e')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'e.programmeId').onRef('m.id', '=', 'e.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .leftJoin('persons as reviewer', 'reviewer.id', 'e.reviewedBy')
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'e.programmeId').onRef('c.id', '=', 'e.caseId'),
    )
    .selectAll('e')
    .select([
      'm.personId',
      'm.role',
      'p.name',
      'o.name as organisation',
      'reviewer.name as reviewer',
      'c.number',
      'c.alias',
      running.as('running'),
      sql<string>`app.subject_of(e.case_id)`.as('subjectId'),
    ])

/** Every emergency access that the actor may know of, the latest first. */
export async function listAccesses(tx: Tx) {
  return selectAccesses(tx).orderBy('e.openedAt', 'desc').orderBy('e.id').execute()
}

export async function findAccess(tx: Tx, id: string) {
  return selectAccesses(tx).where('e.id', '=', id).executeTakeFirst()
}

export type AccessRow = NonNullable<Awaited<ReturnType<typeof findAccess>>>

/** @returns whether it still ran */
export async function endAccess(tx: Tx, { id, version }: AccessRow): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('emergencyAccesses')
    .set({ endedAt: sql<Date>`least(app.real_time(), ends_at)`, version: version + 1 })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Review = { reviewedBy: string; review: string }

/** @returns whether nobody else had reviewed it */
export async function reviewAccess(tx: Tx, { id, version }: AccessRow, review: Review) {
  const { numUpdatedRows } = await tx
    .updateTable('emergencyAccesses')
    .set({ ...review, reviewedAt: sql<Date>`app.real_time()`, version: version + 1 })
    .where('id', '=', id)
    .where('reviewedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Whose = { programmeId: string; caseId: string; today: string }

/** Who is told: her responsible case manager, or the last one, and the privacy officers of that day. */
export async function listWatching(tx: Tx, { programmeId, caseId, today }: Whose) {
  const responsible = await tx
    .selectFrom('responsibilities')
    .select('membershipId as id')
    .where('caseId', '=', caseId)
    .orderBy(sql`upper(during)`, (order) => order.desc().nullsFirst())
    .limit(1)
    .execute()
  const officers = await tx
    .selectFrom('memberships')
    .select('id')
    .where('programmeId', '=', programmeId)
    .where('role', '=', 'privacy_officer')
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .execute()
  return [...responsible, ...officers].map(({ id }) => id)
}
