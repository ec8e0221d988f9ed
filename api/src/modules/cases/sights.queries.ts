import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { SightRecord } from './in-sight.rules.ts'

/** On which day she died, for who may approach her or watches; null while she lives. */
export async function findDiedOn(tx: Tx, caseId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('caseSights')
    .select('diedOn')
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row?.diedOn ?? null
}

/** On which day she died, for whoever may read how to approach her; null while she lives. */
export async function findKnownDeath(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await sql<{ diedOn: string | null }>`
    select app.known_death(${caseId}) as died_on`.execute(tx)
  return rows[0]?.diedOn ?? null
}

/** What is known of her being seen; row security decides who may ask. */
export async function getSightRecord(tx: Tx, caseId: string): Promise<SightRecord> {
  return tx
    .selectFrom('caseOpenings as o')
    .leftJoin('caseSights as s', (join) =>
      join.onRef('s.programmeId', '=', 'o.programmeId').onRef('s.caseId', '=', 'o.caseId'),
    )
    .where('o.caseId', '=', caseId)
    .select(['s.lastSpokenAt', 's.lastSeenAt', 's.knownUntil', 's.diedOn'])
    .select(sql<Date>`lower(o.during)`.as('openedAt'))
    .orderBy('o.during', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
