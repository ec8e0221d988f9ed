import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Ground } from './grounds.schema.ts'
import type { Copy, Piece } from './woo.schema.ts'

const copies = (tx: Tx) =>
  tx
    .selectFrom('wooCopies as c')
    .leftJoin('persons as p', 'p.id', 'c.madeByPersonId')
    .leftJoin('persons as d', 'd.id', 'c.decidedByPersonId')
    .select(['c.id', 'c.title', 'c.editionId', 'c.madeByPersonId', 'c.madeAt', 'c.decidedAt'])
    .select(['c.keyId', 'c.wrapped', 'c.erasedAt', 'c.version'])
    .select(['p.name as madeBy', 'd.name as decidedBy'])
    .select(sql<Copy['state']>`c.state`.as('state'))
    .select(sql<Piece[] | null>`c.remaining`.as('remaining'))

export const listCopies = (tx: Tx) =>
  copies(tx).orderBy('c.madeAt', 'desc').orderBy('c.id').execute()

export const findCopy = (tx: Tx, id: string) => copies(tx).where('c.id', '=', id).executeTakeFirst()

export const findCopyForUpdate = (tx: Tx, id: string) =>
  copies(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()

export type CopyRow = NonNullable<Awaited<ReturnType<typeof findCopy>>>

type NewCopy = {
  programmeId: string
  id: string
  title: string
  editionId: string | null
  madeByMembershipId: string
  madeByPersonId: string
  madeAt: Date
  keyId: string
  wrapped: Buffer
}

export async function insertCopy(tx: Tx, row: NewCopy): Promise<void> {
  await tx.insertInto('wooCopies').values(row).execute()
}

type Change = {
  version: number
  state?: Copy['state']
  decidedByMembershipId?: string
  decidedByPersonId?: string
  decidedAt?: Date
  remaining?: readonly Piece[]
}

/** Moves it on; it was locked when it was read. */
export async function moveCopy(tx: Tx, id: string, { remaining, ...change }: Change) {
  const kept = remaining === undefined ? {} : { remaining: JSON.stringify(remaining) }
  await tx
    .updateTable('wooCopies')
    .set({ ...change, ...kept })
    .where('id', '=', id)
    .execute()
}

export async function listTexts(tx: Tx, copyId: string) {
  return tx
    .selectFrom('wooTexts')
    .select(['id', 'title', 'sealed'])
    .select(sql<'source' | 'version'>`kind`.as('kind'))
    .where('copyId', '=', copyId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
}
export type TextRow = Awaited<ReturnType<typeof listTexts>>[number]

type NewText = {
  programmeId: string
  id: string
  copyId: string
  kind: 'source' | 'version'
  title: string
  sealed: Buffer
  addedByMembershipId: string
  addedAt: Date
}

export async function insertText(tx: Tx, row: NewText): Promise<void> {
  await tx.insertInto('wooTexts').values(row).execute()
}

/** What stands marked, in the order of the text. */
export const listPassages = (tx: Tx, copyId: string) =>
  tx
    .selectFrom('wooPassages as w')
    .leftJoin('persons as p', 'p.id', 'w.decidedByPersonId')
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.programmeId', '=', 'w.programmeId')
        .onRef('m.id', '=', 'w.decidedByMembershipId'),
    )
    .select([
      'w.id',
      'w.fromAt as from',
      'w.untilAt as until',
      'w.decidedAt',
      'p.name as decidedBy',
    ])
    .select(['m.role'])
    .select(sql<Ground>`w.ground`.as('ground'))
    .where('w.copyId', '=', copyId)
    .where('w.undoneAt', 'is', null)
    .orderBy('w.fromAt')
    .execute()

/** Everybody who marked something in it, or undid a mark. */
export async function listMarkers(tx: Tx, copyId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('wooPassages')
    .select(['decidedByPersonId', 'undoneByPersonId'])
    .where('copyId', '=', copyId)
    .execute()
  return rows.flatMap((row) => [row.decidedByPersonId, row.undoneByPersonId ?? []].flat())
}

type NewPassage = {
  programmeId: string
  copyId: string
  fromAt: number
  untilAt: number
  ground: Ground
  decidedByMembershipId: string
  decidedByPersonId: string
  decidedAt: Date
}

export async function insertPassages(tx: Tx, rows: readonly NewPassage[]): Promise<void> {
  await tx
    .insertInto('wooPassages')
    .values([...rows])
    .execute()
}

type Undone = { undoneByMembershipId: string; undoneByPersonId: string; undoneAt: Date }

export async function undoPassage(tx: Tx, of: { copyId: string; id: string }, undone: Undone) {
  const { numUpdatedRows } = await tx
    .updateTable('wooPassages')
    .set(undone)
    .where('copyId', '=', of.copyId)
    .where('id', '=', of.id)
    .where('undoneAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows) > 0
}

/** In which role the second person decided. */
export async function findDecidingRole(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('wooCopies as c')
    .innerJoin('memberships as m', (join) =>
      join
        .onRef('m.programmeId', '=', 'c.programmeId')
        .onRef('m.id', '=', 'c.decidedByMembershipId'),
    )
    .select('m.role')
    .where('c.id', '=', id)
    .executeTakeFirst()
  return row?.role
}
