import type { Kysely } from 'kysely'
import { makePool, queriesOver } from '../src/platform/database/index.ts'
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
  const pool = makePool({ connectionString, max: 4 })
  return {
    db: queriesOver(pool),
    sql: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    close: () => pool.end(),
  }
}
