import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'

/** What stands in the ledger of the programme, in order. */
export const listLedger = (tx: Tx) =>
  tx
    .selectFrom('publishedEditions')
    .select(['id', 'number', 'period', 'supersedesId', 'publishedAt', 'content', 'hash'])
    .orderBy('number')
    .execute()

export type LedgerRow = Awaited<ReturnType<typeof listLedger>>[number]

type NewEntry = {
  programmeId: string
  id: string
  number: number
  period: string
  supersedesId: string | null
  publishedAt: Date
  content: string
  previousHash: Buffer | null
  hash: Buffer
  signature: Buffer
  keyFingerprint: string
}

export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  await tx.insertInto('publishedEditions').values(entry).execute()
}

/** What anybody may read of a programme, the latest first; nothing where there is none. */
export async function listPublic(runtime: Kysely<DB>, slug: string) {
  const { rows } = await sql<{
    id: string
    number: number
    period: string
    supersedesId: string | null
    publishedAt: Date
    content: string
    hash: string
    signature: string
    keyFingerprint: string
  }>`select * from app.published(${slug})`.execute(runtime)
  return rows
}

export const findSlug = async (tx: Tx, programmeId: string): Promise<string> => {
  const { slug } = await tx
    .selectFrom('programmes')
    .select('slug')
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
  return slug
}
