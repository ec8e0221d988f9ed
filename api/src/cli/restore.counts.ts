import { Client } from 'pg'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { KeyGone } from '../platform/crypto/index.ts'

/** How much there is, of all programmes together. */
export type Rows = { programmes: number; cases: number; auditEntries: number }
/** `readable`: her key opens what it wrapped. `gone`: erased, or never in this key store. `broken`:
 *  her key is there and does not open it. */
export type Clients = { readable: number; gone: number; broken: number }

/** Counts past row security: figures and nothing else leave here. */
export async function countRows(adminUrl: string): Promise<Rows> {
  const [row] = await ask<Rows>(
    adminUrl,
    `select (select count(*) from programmes)::int as programmes,
      (select count(*) from cases)::int as cases,
      (select count(*) from audit_entries)::int as "auditEntries"`,
  )
  return row ?? { programmes: 0, cases: 0, auditEntries: 0 }
}

/** Tries the key of every client on what it wrapped in the database. */
export async function countClients(adminUrl: string, keys: FolderKeyStore): Promise<Clients> {
  const counted: Clients = { readable: 0, gone: 0, broken: 0 }
  const rows = await ask<Row>(adminUrl, 'select key_id as "keyId", wrapped from client_keys')
  for (const row of rows) counted[await stateOf(row, keys)] += 1
  return counted
}

type Row = { keyId: string; wrapped: Buffer }

async function stateOf({ keyId, wrapped }: Row, keys: FolderKeyStore): Promise<keyof Clients> {
  try {
    await keys.unwrap(keyId, wrapped)
    return 'readable'
  } catch (error) {
    return error instanceof KeyGone ? 'gone' : 'broken'
  }
}

async function ask<Answer extends object>(adminUrl: string, sql: string): Promise<Answer[]> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query<Answer>(sql)).rows
  } finally {
    await client.end()
  }
}
