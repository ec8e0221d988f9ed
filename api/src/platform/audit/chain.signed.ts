import type { PublicKeys } from '../crypto/index.ts'
import type { Walk } from './chain.walk.ts'
import type { Checkpoint } from './checkpoint.ts'
import { isGenuine } from './checkpoint.ts'
import type { AuditEntry } from './entry.ts'
import type { Finding } from './finding.ts'

/** An entry is sealed within minutes. One that turns up an hour after a checkpoint that should
 *  have covered it was written by hand: it is not sealed any more, and reported. */
const LATE_MILLISECONDS = 60 * 60 * 1000

/** What was signed about the chain of one programme: in the database, and by the witness. */
export interface Signed {
  /** Genuine checkpoints from both sides, earliest first. */
  readonly genuine: readonly Checkpoint[]
  readonly findings: readonly Finding[]
}

export interface Statements {
  readonly programmeId: string
  readonly checkpoints: readonly Checkpoint[]
  readonly witness: readonly Checkpoint[]
  readonly keys: PublicKeys
}

/** Sorts out which checkpoints are ours, and which of them the database has lost. */
export function readSigned({ programmeId, checkpoints, witness, keys }: Statements): Signed {
  const all = once([...checkpoints, ...witness])
  const { genuine = [], forged = [] } = Object.groupBy(all, (one) =>
    one.programmeId === programmeId && isGenuine(one, keys) ? 'genuine' : 'forged',
  )
  const kept = new Set(checkpoints.map(contentOf))
  const lost = genuine.filter((one) => !kept.has(contentOf(one)))
  return {
    genuine: genuine.sort((a, b) => a.sequence - b.sequence),
    findings: [
      ...forged.map(({ sequence }) => ({ kind: 'checkpoint-forged', sequence }) as const),
      ...lost.map(({ sequence }) => ({ kind: 'checkpoint-missing', sequence }) as const),
    ],
  }
}

/** Compares the chain that was walked with what was signed about it. */
export function compareSigned(walk: Walk, genuine: readonly Checkpoint[]): Finding[] {
  const last = walk.last()
  const covered = genuine.at(-1)?.sequence ?? 0
  const findings = genuine.flatMap(({ sequence, head }): Finding[] => {
    if (sequence > last) return [{ kind: 'truncated', sequence }]
    const hash = walk.hashAt(sequence)
    return hash === undefined || hash.equals(head) ? [] : [{ kind: 'rewritten', sequence }]
  })
  if (last <= covered) return findings
  // Seals and their checkpoint are written together: a seal beyond the last one is nobody's.
  const kind = covered === 0 ? 'checkpoint-missing' : 'inserted'
  return [...findings, { kind, sequence: covered + 1 }]
}

/** @returns the moment before which nothing unsealed may date, or undefined before any checkpoint */
export function lateBefore(checkpoint: Checkpoint | undefined): Date | undefined {
  return checkpoint && new Date(checkpoint.signedAt.getTime() - LATE_MILLISECONDS)
}

/** For links in order: does an entry date from long before the checkpoint that precedes its seal?
 *  Then it was slipped in for the sealer to find. */
export function backdating(genuine: readonly Checkpoint[]) {
  let next = 0
  return (sequence: number, entry: AuditEntry): boolean => {
    while ((genuine[next]?.sequence ?? sequence) < sequence) next += 1
    const floor = lateBefore(genuine[next - 1])
    return floor !== undefined && Date.parse(entry.recordedAt) < floor.getTime()
  }
}

/** The same checkpoint stands in the database and with the witness. */
function once(checkpoints: readonly Checkpoint[]): Checkpoint[] {
  return [...new Map(checkpoints.map((one) => [contentOf(one), one])).values()]
}

function contentOf({ head, signature, signedAt, ...rest }: Checkpoint): string {
  const { programmeId, sequence, keyFingerprint } = rest
  const bytes = [head, signature].map((part) => part.toString('base64'))
  return [programmeId, sequence, signedAt.getTime(), keyFingerprint, ...bytes].join(' ')
}
