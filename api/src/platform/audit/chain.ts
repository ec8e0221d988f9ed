import { createHash } from 'node:crypto'
import type { AuditEntry } from './entry.ts'
import { encodeEntry } from './entry.ts'

/** An entry's place in the chain: its hash covers the entry and, by the one before, all earlier
 *  ones. Sequences run from 1 without gaps, per programme. */
export interface Seal {
  readonly sequence: number
  readonly entryId: string
  readonly hash: Buffer
}

/** What the first seal builds on; another one per programme, so that no chain passes for another. */
export function genesis(programmeId: string): Buffer {
  return createHash('sha256').update(`stapteam/audit-chain/1/${programmeId}`).digest()
}

export function chainHash(previous: Buffer, entry: AuditEntry): Buffer {
  return createHash('sha256').update(previous).update(encodeEntry(entry)).digest()
}
