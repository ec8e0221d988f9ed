import { sql } from 'kysely'
import type { PublicKeys } from '../crypto/index.ts'
import type { Tx } from './audit.rows.ts'
import { entryColumns, inBatches, listCheckpoints, lockChain } from './audit.rows.ts'
import { lateBefore, readSigned } from './chain.signed.ts'
import type { Link } from './chain.walk.ts'
import type { AuditEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import { readChain } from './verify-chain.ts'
import type { Witness } from './witness.ts'

export interface Verification {
  readonly programmeId: string
  readonly witness: Witness
  readonly keys: PublicKeys
}

/** What `audit verify` says of one programme. Sound when nothing was found. */
export interface ProgrammeReport {
  readonly programme: string
  readonly entries: number
  readonly sealed: number
  readonly unsealed: number
  /** Up to which seal the witness vouches; behind `sealed` only until the next run of the sealer. */
  readonly witnessed: number
  readonly findings: Finding[]
}

const LATE_LISTED = 1000

/** Recomputes the whole chain of a programme, in a job session of it. Loads 2000 links at a time,
 *  and all checkpoints at once. The sealer waits meanwhile. */
export async function verifyAudit(tx: Tx, verification: Verification): Promise<ProgrammeReport> {
  const { programmeId, witness, keys } = verification
  await lockChain(tx, programmeId)
  const checkpoints = await listCheckpoints(tx, programmeId)
  const signed = readSigned({ programmeId, checkpoints, witness: witness.checkpoints, keys })
  const reading = readChain(programmeId, signed)
  let sealed = 0
  for await (const rows of inBatches(tx, linksQuery(programmeId))) {
    for (const row of rows) reading.take(linkOf(row))
    sealed += rows.length
  }
  const late = await listLate(tx, programmeId, lateBefore(signed.genuine.at(-1)))
  const { entries, unsealed } = await countEntries(tx, programmeId)
  const findings = [...reading.findings(), ...late, ...unreadableIn(witness)]
  const witnessed = lastWitnessed(witness)
  return { programme: programmeId, entries, sealed, unsealed, witnessed, findings }
}

/** A programme that the witness knows and the database does not: its whole audit is gone. */
export function verifyVanished(programmeId: string, witness: Witness): ProgrammeReport {
  const witnessed = lastWitnessed(witness)
  const missing = { kind: 'programme-missing', sequence: witnessed } as const
  const findings = [missing, ...unreadableIn(witness)]
  return { programme: programmeId, entries: 0, sealed: 0, unsealed: 0, witnessed, findings }
}

const lastWitnessed = ({ checkpoints }: Witness) => checkpoints.at(-1)?.sequence ?? 0

const unreadableIn = ({ unreadable }: Witness): Finding[] =>
  unreadable > 0 ? [{ kind: 'witness-unreadable' }] : []

type LinkRow = { sequence: string; hash: Buffer; entryId: string } & (AuditEntry | { id: null })

function linksQuery(programmeId: string) {
  return sql<LinkRow>`
    select s.sequence::text as sequence, s.hash, s.entry_id as "entryId", ${entryColumns}
    from audit_seals s
    left join audit_entries e on e.programme_id = s.programme_id and e.id = s.entry_id
    where s.programme_id = ${programmeId} order by s.sequence`
}

function linkOf(row: LinkRow): Link {
  const { sequence, hash, entryId } = row
  return { sequence: Number(sequence), hash, entryId, entry: row.id === null ? undefined : row }
}

async function listLate(tx: Tx, programmeId: string, before: Date | undefined): Promise<Finding[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from audit_entries e
    where e.programme_id = ${programmeId}
      and e.recorded_at < coalesce(${before ?? null}::timestamptz, '-infinity')
      and not exists (select from audit_seals s
        where s.programme_id = e.programme_id and s.entry_id = e.id)
    order by e.position limit ${LATE_LISTED}`.execute(tx)
  return rows.map(({ id }) => ({ kind: 'inserted', entryId: id }))
}

async function countEntries(tx: Tx, programmeId: string) {
  const { rows } = await sql<{ entries: string; unsealed: string }>`
    select count(*) as entries, count(*) filter (where s.entry_id is null) as unsealed
    from audit_entries e
    left join audit_seals s on s.programme_id = e.programme_id and s.entry_id = e.id
    where e.programme_id = ${programmeId}`.execute(tx)
  const [row] = rows
  return { entries: Number(row?.entries ?? 0), unsealed: Number(row?.unsealed ?? 0) }
}
