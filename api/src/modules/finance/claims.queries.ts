import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ClaimBody } from './claims.schema.ts'

const claims = (tx: Tx) =>
  tx
    .selectFrom('budgetClaims as c')
    .leftJoin('budgetVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'c.programmeId').onRef('v.id', '=', 'c.versionId'),
    )
    .select(['c.id', 'c.forYear', 'c.versionId', 'c.askedCents', 'c.grantedCents', 'c.note'])
    .select(sql<ClaimBody['document']>`c.document`.as('document'))
    .select(['v.name as versionName', 'c.version'])

/** Every claim, the latest year first. */
export const listClaims = (tx: Tx) =>
  claims(tx).orderBy('c.forYear', 'desc').orderBy('c.recordedAt').orderBy('c.id').execute()

export const findClaim = (tx: Tx, id: string) =>
  claims(tx).where('c.id', '=', id).executeTakeFirst()

type By = { recordedByMembershipId: string; recordedAt: Date }

export async function insertClaim(
  tx: Tx,
  claim: ClaimBody & By & { id: string; programmeId: string },
): Promise<void> {
  await tx.insertInto('budgetClaims').values(claim).execute()
}

/** @returns the new version, or undefined when somebody was first */
export async function updateClaim(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: ClaimBody & By,
) {
  const row = await tx
    .updateTable('budgetClaims')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
