import type { RawBuilder, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import type { Checkpoint } from './checkpoint.ts'

export type Tx = Transaction<DB>

/** The columns of an AuditEntry. Everything that has more than one way to be written comes as
 *  text, so that no driver setting can change what is hashed. */
export const entryColumns = sql`e.id, e.programme_id as "programmeId",
  to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt",
  e.position::text as position, e.session_id as "sessionId", e.person_id as "personId",
  e.membership_id as "membershipId", e.role, e.organisation_id as "organisationId",
  e.on_behalf_of as "onBehalfOf", e.action, e.resource, e.subject_id as "subjectId",
  e.entity_id as "entityId", e.reason, e.emergency, e.outcome, e.trace_id as "traceId",
  e.span_id as "spanId"`

type CheckpointRow = Omit<Checkpoint, 'sequence' | 'signedAt'> & {
  sequence: string
  signedAt: string
}

/** @returns the checkpoints of a programme, latest first */
export async function listCheckpoints(
  tx: Tx,
  programmeId: string,
  limit: number | null = null,
): Promise<Checkpoint[]> {
  const { rows } = await sql<CheckpointRow>`
    select programme_id as "programmeId", sequence::text as sequence, head, signature,
      key_fingerprint as "keyFingerprint",
      to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "signedAt"
    from audit_checkpoints where programme_id = ${programmeId}
    order by audit_checkpoints.sequence desc limit ${limit}`.execute(tx)
  return rows.map((row) => ({
    ...row,
    sequence: Number(row.sequence),
    signedAt: new Date(row.signedAt),
  }))
}

// Requests wait while a batch is hashed: a few milliseconds.
const BATCH = 250

/** Reads a long answer 250 rows at a time, in one pass of the database: asked again for each
 *  part, every part would sort all that is left. One such reading at a time. */
export async function* inBatches<Row>(tx: Tx, query: RawBuilder<Row>): AsyncGenerator<Row[]> {
  await sql`declare audit_batches no scroll cursor for ${query}`.execute(tx)
  for (let full = true; full; ) {
    const { rows } = await sql<Row>`fetch ${sql.lit(BATCH)} from audit_batches`.execute(tx)
    yield rows
    full = rows.length === BATCH
  }
  await sql`close audit_batches`.execute(tx)
}

/** One at a time: sealing and verifying a programme wait for one another until the transaction
 *  ends. Requests that write entries never wait. */
export async function lockChain(tx: Tx, programmeId: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${programmeId}`}, 0))`.execute(
    tx,
  )
}
