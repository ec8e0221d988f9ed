import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** What was recorded of her death, the latest first; what is told of it for who may read that. */
export async function listDeaths(tx: Tx, caseId: string) {
  return deaths(tx).where('d.caseId', '=', caseId).orderBy('d.recordedAt', 'desc').execute()
}

export type DeathRow = Awaited<ReturnType<typeof listDeaths>>[number]

/** One of them, locked. */
export async function findDeathForUpdate(tx: Tx, id: string) {
  return deaths(tx).where('d.id', '=', id).forUpdate('d').executeTakeFirst()
}

export async function findDeath(tx: Tx, id: string) {
  return tx.selectFrom('deaths').select('caseId').where('id', '=', id).executeTakeFirst()
}

/** Deaths that wait for a second person, with whose they are. */
export async function listWaiting(tx: Tx) {
  return deaths(tx)
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'd.programmeId').onRef('c.id', '=', 'd.caseId'),
    )
    .select(['c.number', 'c.alias', 'c.subjectId'])
    .where('d.state', '=', 'recorded')
    .orderBy('d.recordedAt')
    .execute()
}

const deaths = (tx: Tx) =>
  tx
    .selectFrom('deaths as d')
    .leftJoin('safetyTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'd.programmeId').onRef('t.deathId', '=', 'd.id'),
    )
    .innerJoin('persons as r', 'r.id', 'd.recordedBy')
    .leftJoin('persons as c2', 'c2.id', 'd.confirmedBy')
    .leftJoin('persons as u', 'u.id', 'd.undoneBy')
    .select(['d.id', 'd.caseId', 'd.diedOn', 'd.state', 'd.version', 'd.undoneBecause'])
    .select(['d.recordedBy as recordedById', 'd.recordedAt', 'r.name as recordedBy'])
    .select(['c2.name as confirmedBy', 'u.name as undoneBy', 't.id as textId', 't.sealed'])
    .select(
      sql<boolean>`exists (select from case_openings o where o.programme_id = d.programme_id
        and o.case_id = d.case_id and upper_inf(o.during))`.as('open'),
    )

type NewDeath = {
  programmeId: string
  id: string
  caseId: string
  diedOn: string
  recordedBy: string
  recordedAt: Date
}

export async function insertDeath(tx: Tx, death: NewDeath): Promise<void> {
  await tx.insertInto('deaths').values(death).execute()
}

type Step =
  | { state: 'confirmed'; confirmedBy: string; confirmedAt: Date }
  | { state: 'undone'; undoneBy: string; undoneAt: Date; undoneBecause: string }

/** @returns the new version */
export async function changeDeath(tx: Tx, row: { id: string; version: number }, step: Step) {
  const version = row.version + 1
  await tx
    .updateTable('deaths')
    .set({ ...step, version })
    .where('id', '=', row.id)
    .execute()
  return version
}

/** Since when the case is open; undefined when it is closed. */
export async function findOpening(tx: Tx, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ openedOn: string }>`
    select (lower(during) at time zone 'Europe/Amsterdam')::date as opened_on from case_openings
    where case_id = ${caseId} and upper_inf(during)`.execute(tx)
  return rows[0]?.openedOn
}

/** Memberships of who may be the second person beside her own team, without who records it. */
export async function listReviewers(tx: Tx, by: { personId: string; today: string }) {
  const rows = await tx
    .selectFrom('memberships')
    .select('id')
    .where('role', 'in', ['coordinator', 'process_director'])
    .where('personId', '<>', by.personId)
    .where('validFrom', '<=', by.today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', by.today)]))
    .execute()
  return rows.map(({ id }) => id)
}
