import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Draft, Finding } from './drafts.schema.ts'
import type { Cell } from './publications.schema.ts'
import type { Relation } from './statements.rules.ts'

const editions = (tx: Tx) =>
  tx
    .selectFrom('editions as e')
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'e.programmeId').onRef('m.id', '=', 'e.madeByMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['e.id', 'e.period', 'e.note', 'e.supersedesId', 'e.reason', 'e.checkedAt', 'e.madeAt'])
    .select(['e.version', 'p.name as madeBy'])
    .select(sql<Draft['state']>`e.state`.as('state'))
    .select(sql<Relation[]>`e.relations`.as('relations'))
    .select(sql<Finding[]>`e.findings`.as('findings'))

/** Every draft and what became of it, the latest first. */
export const listEditions = (tx: Tx) =>
  editions(tx).orderBy('e.madeAt', 'desc').orderBy('e.id').execute()

export const findEdition = (tx: Tx, id: string) =>
  editions(tx).where('e.id', '=', id).executeTakeFirst()

export const findEditionForUpdate = (tx: Tx, id: string) =>
  editions(tx).where('e.id', '=', id).forUpdate('e').executeTakeFirst()

export type EditionRow = NonNullable<Awaited<ReturnType<typeof findEdition>>>

export async function listCells(tx: Tx, editionId: string): Promise<Cell[]> {
  return tx
    .selectFrom('editionCells')
    .select(['tableCode as table', 'tableTitle', 'cell', 'label'])
    .select(['shownMin as min', 'shownMax as max'])
    .select(sql<Cell['unit']>`unit`.as('unit'))
    .select(sql<Cell['universe']>`universe`.as('universe'))
    .select(sql<Cell['method']>`method`.as('method'))
    .select(sql<Cell['because']>`because`.as('because'))
    .select(sql<Cell['terms']>`terms`.as('terms'))
    .where('editionId', '=', editionId)
    .orderBy('place')
    .execute()
}

export const listApprovals = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('editionApprovals as a')
    .leftJoin('persons as p', 'p.id', 'a.personId')
    .select(['a.personId', 'a.editionVersion', 'a.role', 'a.approvedAt', 'p.name as by'])
    .where('a.editionId', '=', editionId)
    .orderBy('a.approvedAt')
    .execute()

type NewEdition = {
  programmeId: string
  id: string
  period: string
  note: string
  supersedesId: string | null
  reason: string | null
  relations: readonly Relation[]
  madeByMembershipId: string
  madeAt: Date
}

/** @returns whether it was added; not while another over the same period is at work */
export async function insertEdition(
  tx: Tx,
  { relations, ...row }: NewEdition,
  cells: readonly Cell[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('editions')
    .values({ ...row, relations: JSON.stringify(relations) })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { programmeId, id: editionId } = row
  const values = cells.map(({ table, min, max, terms, ...cell }, at) => ({
    ...cell,
    programmeId,
    editionId,
    place: at + 1,
    tableCode: table,
    shownMin: min,
    shownMax: max,
    terms: JSON.stringify(terms),
  }))
  await tx.insertInto('editionCells').values(values).execute()
  return true
}

type Change = {
  state: Draft['state']
  findings?: readonly Finding[]
  checkedAt?: Date
  version?: number
}

/** Moves it on; it was locked when it was read. */
export async function moveEdition(tx: Tx, id: string, { findings, ...change }: Change) {
  const found = findings === undefined ? {} : { findings: JSON.stringify(findings) }
  await tx
    .updateTable('editions')
    .set({ ...change, ...found })
    .where('id', '=', id)
    .execute()
}

export async function withholdCell(tx: Tx, editionId: string, of: { table: string; cell: string }) {
  const { numUpdatedRows } = await tx
    .updateTable('editionCells')
    .set({ method: 'withheld', because: 'author', shownMin: null, shownMax: null })
    .where('editionId', '=', editionId)
    .where('tableCode', '=', of.table)
    .where('cell', '=', of.cell)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows) > 0
}

type NewApproval = {
  programmeId: string
  editionId: string
  editionVersion: number
  personId: string
  membershipId: string
  role: string
  approvedAt: Date
}

export async function insertApproval(tx: Tx, row: NewApproval): Promise<void> {
  await tx.insertInto('editionApprovals').values(row).execute()
}
