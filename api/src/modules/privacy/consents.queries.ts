import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ConsentBody } from './consents.schema.ts'

const selectConsents = (tx: Tx) =>
  tx
    .selectFrom('consents as s')
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 's.programmeId').onRef('c.id', '=', 's.caseId'),
    )
    .selectAll('s')
    .select(['c.number', 'c.alias', sql<string>`app.subject_of(s.case_id)`.as('subjectId')])

/** Every basis that the actor may know of, or those of one case; the latest first. */
export async function listConsents(tx: Tx, caseId?: string) {
  return selectConsents(tx)
    .$if(caseId !== undefined, (query) => query.where('s.caseId', '=', caseId ?? ''))
    .orderBy('s.fromOn', 'desc')
    .orderBy('s.id')
    .execute()
}

export async function findConsent(tx: Tx, id: string) {
  return selectConsents(tx).where('s.id', '=', id).executeTakeFirst()
}

export type ConsentRow = NonNullable<Awaited<ReturnType<typeof findConsent>>>

type New = ConsentBody & { programmeId: string; caseId: string; membershipId: string }

export async function insertConsent(tx: Tx, consent: New): Promise<string> {
  const { id } = await tx
    .insertInto('consents')
    .values(consent)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whether it was still of the version that was read */
export async function markWithdrawn(tx: Tx, { id, version }: ConsentRow, withdrawnOn: string) {
  const { numUpdatedRows } = await tx
    .updateTable('consents')
    .set({ withdrawnOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
