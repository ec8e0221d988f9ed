import type { Seal } from './chain.ts'
import { chainHash, genesis } from './chain.ts'
import type { AuditEntry } from './entry.ts'
import type { Finding } from './finding.ts'

/** A seal with the entry it seals, if that is still there. */
export interface Link extends Seal {
  readonly entry: AuditEntry | undefined
}

/** A link whose hash does not follow from the one before. */
interface Misfit {
  readonly link: Link
  readonly entry: AuditEntry
  readonly previous: Buffer
}

/** Reads a chain from its first seal to its last, in as many parts as one likes. */
export interface Walk {
  take(link: Link): void
  /** The last sequence taken, 0 for an empty chain. */
  last(): number
  hashAt(sequence: number): Buffer | undefined
  findings(): Finding[]
}

/** Above this many, telling moved entries from changed ones costs more than it says. */
const MISFITS_COMPARED = 500

/** @param marks the sequences whose hash is asked for afterwards */
export function walkChain(programmeId: string, marks: ReadonlySet<number>): Walk {
  const hashes = new Map<number, Buffer>()
  const findings: Finding[] = []
  const misfits: Misfit[] = []
  let last = 0
  let earlier: Buffer | undefined
  let previous: Buffer | undefined = genesis(programmeId)

  function place(link: Link, entry: AuditEntry) {
    const { sequence, hash } = link
    if (previous === undefined || chainHash(previous, entry).equals(hash)) return
    // It follows from the one before the one before: what stands between them came later.
    const skips = earlier !== undefined && chainHash(earlier, entry).equals(hash)
    if (skips) findings.push({ kind: 'inserted', sequence: sequence - 1 })
    else misfits.push({ link, entry, previous })
  }

  function take(link: Link) {
    const { sequence, hash, entry, entryId } = link
    if (sequence !== last + 1) {
      findings.push({ kind: 'removed', sequence: last + 1 })
      previous = undefined
    }
    if (entry === undefined) findings.push({ kind: 'removed', sequence, entryId })
    else place(link, entry)
    if (marks.has(sequence)) hashes.set(sequence, hash)
    ;[earlier, previous, last] = [previous, hash, sequence]
  }

  return {
    take,
    last: () => last,
    hashAt: (sequence) => hashes.get(sequence),
    findings: () => [...findings, ...misfits.map((misfit) => judge(misfit, misfits))],
  }
}

function judge({ link, previous }: Misfit, all: readonly Misfit[]): Finding {
  const { sequence, hash, entryId } = link
  const others = all.length > MISFITS_COMPARED ? [] : all
  const moved = others.some(({ entry }) => chainHash(previous, entry).equals(hash))
  return { kind: moved ? 'reordered' : 'changed', sequence, entryId }
}
