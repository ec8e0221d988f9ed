import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ProfilePoint } from './profile.settings.ts'

/** What stands confirmed of the people whom the actor sees, with who said so. */
export async function listConfirmations(tx: Tx) {
  return tx
    .selectFrom('profileConfirmations as c')
    .innerJoin('persons as p', 'p.id', 'c.confirmedBy')
    .select(['c.id', 'c.membershipId', 'c.point', 'p.name as by', 'c.confirmedAt as at'])
    .select('c.version')
    .where('c.withdrawnAt', 'is', null)
    .orderBy('c.confirmedAt')
    .orderBy('c.id')
    .execute()
}

/** The points that stand confirmed for each. @param tx of a job that may measure */
export async function listConfirmed(tx: Tx) {
  return tx
    .selectFrom('profileConfirmations')
    .select(['membershipId', 'point'])
    .where('withdrawnAt', 'is', null)
    .execute()
}

export async function findConfirmation(tx: Tx, id: string) {
  return tx
    .selectFrom('profileConfirmations')
    .select(['id', 'organisationId', 'withdrawnAt', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Whether a point stands confirmed already. */
export async function isConfirmed(tx: Tx, membershipId: string, point: string): Promise<boolean> {
  const found = await tx
    .selectFrom('profileConfirmations')
    .select('id')
    .where('membershipId', '=', membershipId)
    .where('point', '=', point)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

export type NewConfirmation = {
  programmeId: string
  id: string
  membershipId: string
  point: string
  confirmedBy: string
  confirmedAt: Date
}

export async function insertConfirmation(tx: Tx, added: NewConfirmation): Promise<void> {
  // Whose it is, and for whom she works, is filled in by the database.
  const row = added as NewConfirmation & { organisationId: string; personId: string }
  await tx.insertInto('profileConfirmations').values(row).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function withdrawRow(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: { withdrawnBy: string; withdrawnAt: Date },
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('profileConfirmations')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** Every version of the profile that the programme has set, the latest first. */
export async function listVersions(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('profileVersions')
    .select(['id', 'fromOn', sql<ProfilePoint[]>`points`.as('points'), 'reason', 'setBy'])
    .where('programmeId', '=', programmeId)
    .orderBy('fromOn', 'desc')
    .execute()
}

export async function listSetters(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx.selectFrom('persons').select(['id', 'name']).where('id', 'in', ids).execute()
}

export type NewProfile = {
  programmeId: string
  id: string
  fromOn: string
  points: readonly ProfilePoint[]
  reason: string
  setBy: string
  recordedAt: Date
}

export async function insertProfile(tx: Tx, { points, ...row }: NewProfile): Promise<void> {
  const stored = JSON.stringify(points)
  await tx
    .insertInto('profileVersions')
    .values({ ...row, points: stored })
    .execute()
}
