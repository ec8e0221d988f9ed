import type { Transaction } from 'kysely'
import type { Role } from '../access/matrix.ts'
import type { ClientVault } from '../crypto/vault.ts'
import type { DB } from '../database/tables.gen.ts'

export type Tx = Transaction<DB>

/** The membership under which the person acts now, resolved from the session by the database. */
export type Actor = {
  sessionId: string
  personId: string
  membershipId: string
  programmeId: string
  organisationId: string
  role: Role
}

/** What an audit entry says beyond who and when. */
export type Concern = {
  subjectId?: string
  entityId?: string
  reason?: string
  emergency?: boolean
}

/** One request at work: its transaction, its actor, its clock, and what it must leave behind. */
export type Act = {
  tx: Tx
  actor: Actor
  now: Date
  /** Calendar day in Amsterdam, `YYYY-MM-DD`. */
  today: string
  vault: ClientVault
  /** Names whom this is about; each subject named gets its own audit entry. */
  concerns(...concerns: Concern[]): void
  /** The version in If-Match. @throws invalid when the header is missing or no version */
  expectedVersion(): number
  /** Runs once this is committed; for what must not be seen from inside the transaction. */
  afterCommit(work: () => Promise<unknown>): void
  /** Figures over the whole programme, by a job session in a transaction of its own. */
  measure<T>(purpose: MeasurePurpose, work: (tx: Tx) => Promise<T>): Promise<T>
}

export type MeasurePurpose = 'safeguards' | 'monitor'
