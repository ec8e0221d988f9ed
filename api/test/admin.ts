import type { Kysely } from 'kysely'
import { Pool } from 'pg'
import { queriesOver } from '../src/platform/database/index.ts'
import { parsers } from '../src/platform/database/parsers.ts'
import type { DB } from '../src/platform/database/tables.gen.ts'

/** The superuser of the test database. */
export type Admin = {
  db: Kysely<DB>
  /** One statement as it stands. @returns its rows, columns as named in SQL */
  sql<Row extends object = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ): Promise<Row[]>
  close(): Promise<void>
}

export function openAdmin(connectionString: string): Admin {
  const pool = new Pool({ connectionString, types: parsers, max: 4 })
  // A database that is dropped ends its idle connections; that is no fault of the test.
  pool.on('error', () => undefined)
  return {
    db: queriesOver(pool),
    sql: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    close: () => pool.end(),
  }
}
