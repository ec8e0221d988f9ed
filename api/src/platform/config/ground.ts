import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { ProcessingLog } from '../audit/index.ts'
import type { Clock } from '../clock/index.ts'
import type { FolderKeyStore } from '../crypto/index.ts'
import type { DB } from '../database/tables.gen.ts'
import type { Config } from './config.ts'

/** What the app stands on, opened before it and closed after it. */
export type Ground = {
  config: Config
  clock: Clock
  /** Pools by login: runtime for requests, jobs for measuring, gate for signing in. */
  runtime: Kysely<DB>
  /** The connections of runtime, for what is sent in one flight. */
  flights: Pool
  jobs: Kysely<DB>
  gate: Kysely<DB>
  keys: FolderKeyStore
  /** Which subject was processed for what, without who did it (Logboek Dataverwerkingen). */
  processingLog: ProcessingLog
  migrationsCurrent(): Promise<boolean>
  /** Notes a fault outside a request: its kind and place, never its message. */
  report(what: string, error: unknown): void
}
