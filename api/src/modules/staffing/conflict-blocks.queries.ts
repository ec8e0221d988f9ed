import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type NewBlock = {
  programmeId: string
  id: string
  caseId: string
  personId: string
  ground: string
  setBy: string
  setAt: Date
}

export async function insertBlock(tx: Tx, block: NewBlock): Promise<void> {
  await tx.insertInto('conflictBlocks').values(block).execute()
}

/** Blocks that stand, the last one first. */
export async function listBlocks(tx: Tx) {
  return blocks(tx).where('b.liftedAt', 'is', null).orderBy('b.setAt', 'desc').execute()
}

export async function findBlock(tx: Tx, id: string) {
  return blocks(tx).where('b.id', '=', id).executeTakeFirst()
}

export type BlockRow = Awaited<ReturnType<typeof listBlocks>>[number]

const blocks = (tx: Tx) =>
  tx
    .selectFrom('conflictBlocks as b')
    .innerJoin('persons as p', 'p.id', 'b.personId')
    .innerJoin('persons as setter', 'setter.id', 'b.setBy')
    .leftJoin('persons as asker', 'asker.id', 'b.liftAskedBy')
    // An officer who sees no case gets her opaque id, and nothing else of her.
    .leftJoin('cases as c', 'c.id', 'b.caseId')
    .select(['b.id', 'b.caseId', 'c.number', 'b.personId', 'p.name', 'b.ground', 'b.version'])
    .select(['setter.name as setBy', 'b.setAt', 'b.liftAskedBy', 'b.liftAskedAt', 'b.liftedAt'])
    .select('asker.name as asker')
    .select(sql<string>`coalesce(c.subject_id, app.subject_of(b.case_id))`.as('subjectId'))

/** The block, locked; undefined when it is out of reach. */
export async function findBlockForUpdate(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('conflictBlocks')
    .select(['id', 'liftAskedBy', 'liftedAt'])
    .where('caseId', '=', caseId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

type Change = { liftAskedBy: string; liftAskedAt: Date } | { liftedBy: string; liftedAt: Date }

/** @returns the new version */
export async function changeBlock(tx: Tx, id: string, change: Change): Promise<number> {
  const { version } = await tx
    .updateTable('conflictBlocks')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** How a person stands to a case, as far as a block asks. */
export async function getStanding(tx: Tx, caseId: string, personId: string) {
  const { rows } = await sql<{ blocked: boolean; responsible: boolean }>`
    select exists (select from conflict_blocks b
        where b.case_id = ${caseId} and b.person_id = ${personId} and b.lifted_at is null) as blocked,
      exists (select from responsibilities r
        join memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
        where r.case_id = ${caseId} and upper_inf(r.during) and m.person_id = ${personId}) as responsible
  `.execute(tx)
  return rows[0] ?? { blocked: false, responsible: false }
}
