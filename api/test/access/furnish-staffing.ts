import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** Somebody who keeps out of a furnished case. */
export type FurnishedStaffing = { blockId: string; blockedId: string; blockedPersonId: string }

type Hand = { tx: Transaction<DB>; on: MadeCase & { programmeId: string } }

/** A colleague without any part in the case, and the block that keeps her out of it. */
export async function layStaffing({ tx, on }: Hand): Promise<FurnishedStaffing> {
  const { programmeId, id: caseId, responsible } = on
  const { id: blockedPersonId } = await tx
    .insertInto('persons')
    .values({ name: 'A blocked colleague' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ id: string }>`
    insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
    select programme_id, ${blockedPersonId}, id, 'case_manager', '2021-01-01' from organisations
    where programme_id = ${programmeId} and slug = 'ldh' returning id`.execute(tx)
  const blockId = randomUUID()
  const setting = { setBy: responsible.personId, setAt: '2024-01-02T10:00:00Z' }
  const block = { programmeId, id: blockId, caseId, personId: blockedPersonId, ...setting }
  await tx
    .insertInto('conflictBlocks')
    .values({ ...block, ground: 'other' })
    .execute()
  return { blockId, blockedId: rows[0]?.id ?? '', blockedPersonId }
}
