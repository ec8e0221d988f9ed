import { sql } from 'kysely'
import type { InstallationKeys } from '../crypto/index.ts'
import type { Tx } from './audit.rows.ts'
import { entryColumns, inBatches, listCheckpoints, lockChain } from './audit.rows.ts'
import { lateBefore } from './chain.signed.ts'
import type { Seal } from './chain.ts'
import { chainHash, genesis } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'
import { isGenuine, signCheckpoint } from './checkpoint.ts'
import type { AuditEntry } from './entry.ts'

export interface Sealing {
  readonly programmeId: string
  readonly keys: Pick<InstallationKeys, 'auditSigner' | 'auditKeys'>
  /** Real time. */
  readonly now: Date
}

/** The chain does not end in what we signed last. We do not sign on top of that: `audit verify`. */
export class ChainBroken extends Error {
  override readonly name = 'ChainBroken'
  constructor(programmeId: string) {
    super(`the audit chain of ${programmeId} does not end in its last checkpoint`)
  }
}

type End = Pick<Seal, 'sequence' | 'hash'>

/** Seals every entry that waits, in order, and signs where the chain now ends.
 *  Runs in a job session of this programme; the caller appends the checkpoint to the witness once
 *  the transaction is committed, also when it is the one of an earlier run.
 *  @returns the latest checkpoint, undefined while the programme has no entry
 *  @throws ChainBroken */
export async function sealAudit(tx: Tx, sealing: Sealing): Promise<Checkpoint | undefined> {
  const { programmeId, keys, now } = sealing
  await lockChain(tx, programmeId)
  const [last] = await listCheckpoints(tx, programmeId, 1)
  const start = await findEnd(tx, programmeId)
  if (!(last === undefined ? start.sequence === 0 : endsIn(start, last, sealing))) {
    throw new ChainBroken(programmeId)
  }
  let end = start
  for await (const entries of inBatches(tx, waitingQuery(programmeId, lateBefore(last)))) {
    const seals = linkTo(end, entries)
    await insertSeals(tx, sealing, seals)
    end = seals.at(-1) ?? end
  }
  if (end.sequence === start.sequence) return last
  const statement = { programmeId, sequence: end.sequence, head: end.hash, signedAt: now }
  const checkpoint = signCheckpoint(keys.auditSigner, statement)
  await insertCheckpoint(tx, checkpoint)
  return checkpoint
}

function endsIn(end: End, last: Checkpoint, { keys }: Sealing): boolean {
  const same = end.sequence === last.sequence && end.hash.equals(last.head)
  return same && isGenuine(last, keys.auditKeys)
}

async function findEnd(tx: Tx, programmeId: string): Promise<End> {
  const { rows } = await sql<{ sequence: string; hash: Buffer }>`
    select sequence::text as sequence, hash from audit_seals where programme_id = ${programmeId}
    order by audit_seals.sequence desc limit 1`.execute(tx)
  const [row] = rows
  return row
    ? { sequence: Number(row.sequence), hash: row.hash }
    : { sequence: 0, hash: genesis(programmeId) }
}

function linkTo(end: End, entries: readonly AuditEntry[]): Seal[] {
  let { sequence, hash } = end
  return entries.map((entry) => {
    sequence += 1
    hash = chainHash(hash, entry)
    return { sequence, entryId: entry.id, hash }
  })
}

/** What is dated long before the last checkpoint is left unsealed, for the verification to find. */
function waitingQuery(programmeId: string, from: Date | undefined) {
  return sql<AuditEntry>`
    select ${entryColumns} from audit_entries e
    where e.programme_id = ${programmeId}
      and e.recorded_at >= coalesce(${from ?? null}::timestamptz, '-infinity')
      and not exists (select from audit_seals s
        where s.programme_id = e.programme_id and s.entry_id = e.id)
    order by e.position`
}

async function insertSeals(tx: Tx, { programmeId, now }: Sealing, seals: readonly Seal[]) {
  await sql`
    insert into audit_seals (programme_id, sequence, entry_id, hash, sealed_at)
    select ${programmeId}, n.sequence, n.entry_id, decode(n.hash, 'hex'), ${now}
    from unnest(${seals.map(({ sequence }) => sequence)}::bigint[],
      ${seals.map(({ entryId }) => entryId)}::uuid[],
      ${seals.map(({ hash }) => hash.toString('hex'))}::text[]) as n (sequence, entry_id, hash)
  `.execute(tx)
}

async function insertCheckpoint(tx: Tx, checkpoint: Checkpoint) {
  const { programmeId, sequence, head, signedAt, keyFingerprint, signature } = checkpoint
  await sql`
    insert into audit_checkpoints
      (programme_id, sequence, head, signed_at, key_fingerprint, signature)
    values (${programmeId}, ${sequence}, ${head}, ${signedAt}, ${keyFingerprint}, ${signature})
  `.execute(tx)
}
