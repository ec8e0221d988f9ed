import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { LanguageCode } from './languages.schema.ts'
import type { Days } from './pool.rules.ts'

/** Two who write for one person queue here. */
export async function holdMembership(tx: Tx, membershipId: string): Promise<void> {
  await sql`select app.hold_membership(${membershipId})`.execute(tx)
}

/** Hours in the pool that the actor sees, the first to begin first. */
export async function listContracts(tx: Tx) {
  return contracts(tx).orderBy('fromOn').orderBy('id').execute()
}

export async function findContract(tx: Tx, id: string) {
  return contracts(tx).where('id', '=', id).executeTakeFirst()
}

export async function findOverlap(tx: Tx, membershipId: string, { fromOn, untilOn }: Days) {
  return contracts(tx)
    .where('membershipId', '=', membershipId)
    .where(
      sql<boolean>`daterange(from_on, until_on, '[]') && daterange(${fromOn}, ${untilOn}, '[]')`,
    )
    .executeTakeFirst()
}

const contracts = (tx: Tx) =>
  tx
    .selectFrom('poolContracts')
    .select(['id', 'membershipId', 'organisationId', 'minutesPerWeek', 'fromOn', 'untilOn'])
    .select('version')
    .where('withdrawnAt', 'is', null)

export type NewContract = Days & {
  programmeId: string
  id: string
  membershipId: string
  minutesPerWeek: number
  recordedByMembershipId: string
  recordedAt: Date
}

export async function insertContract(tx: Tx, contract: NewContract): Promise<void> {
  // For which organisation she works is filled in by the database.
  const row = contract as NewContract & { organisationId: string }
  await tx.insertInto('poolContracts').values(row).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime, or it is not hers to */
export async function changeContract(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: { untilOn: string } | { withdrawnAt: Date },
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('poolContracts')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

const spoken = sql<LanguageCode[]>`languages`.as('languages')

export async function listLanguages(tx: Tx) {
  return tx.selectFrom('poolLanguages').select(['membershipId', spoken, 'version']).execute()
}

export async function findLanguages(tx: Tx, membershipId: string) {
  return tx
    .selectFrom('poolLanguages')
    .select(['membershipId as id', 'version'])
    .where('membershipId', '=', membershipId)
    .executeTakeFirst()
}

type Spoken = { programmeId: string; membershipId: string; languages: LanguageCode[] }

export async function insertLanguages(tx: Tx, row: Spoken): Promise<void> {
  // For which organisation she works is filled in by the database.
  const placed = row as Spoken & { organisationId: string }
  await tx.insertInto('poolLanguages').values(placed).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeLanguages(
  tx: Tx,
  { membershipId, version }: { membershipId: string; version: number },
  languages: LanguageCode[],
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('poolLanguages')
    .set({ languages, version: version + 1 })
    .where('membershipId', '=', membershipId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
