import type { Signed, Statements } from './chain.signed.ts'
import { backdating, compareSigned, lateBefore, readSigned } from './chain.signed.ts'
import type { Seal } from './chain.ts'
import type { Link } from './chain.walk.ts'
import { walkChain } from './chain.walk.ts'
import type { AuditEntry } from './entry.ts'
import type { Finding } from './finding.ts'

/** All there is about the audit of one programme. */
export interface AuditRecord extends Statements {
  readonly entries: readonly AuditEntry[]
  readonly seals: readonly Seal[]
}

/** Takes the links of a chain in order and then says what is wrong with it. */
export interface Reading {
  take(link: Link): void
  findings(): Finding[]
}

/** Reads a chain of any length in parts, against what was signed about it. */
export function readChain(programmeId: string, { genuine, findings }: Signed): Reading {
  const walk = walkChain(programmeId, new Set(genuine.map(({ sequence }) => sequence)))
  const isBackdated = backdating(genuine)
  const backdated: Finding[] = []
  return {
    take: (link) => {
      walk.take(link)
      const { sequence, entryId, entry } = link
      const late = entry !== undefined && isBackdated(sequence, entry)
      if (late) backdated.push({ kind: 'inserted', sequence, entryId })
    },
    findings: () => [
      ...walk.findings(),
      ...backdated,
      ...compareSigned(walk, genuine),
      ...findings,
    ],
  }
}

/** Checks the whole audit of one programme. Nothing found means: every sealed entry is what it
 *  was when it was sealed, none is missing, and none was added or moved. What was removed before
 *  it was ever sealed cannot be found.
 *  @returns what was found, without any content */
export function verifyChain(record: AuditRecord): Finding[] {
  const signed = readSigned(record)
  const reading = readChain(record.programmeId, signed)
  const entries = new Map(record.entries.map((entry) => [entry.id, entry]))
  const inOrder = record.seals.toSorted((a, b) => a.sequence - b.sequence)
  for (const seal of inOrder) reading.take({ ...seal, entry: entries.get(seal.entryId) })
  return [...reading.findings(), ...lateEntries(record, signed)]
}

function lateEntries({ entries, seals }: AuditRecord, { genuine }: Signed): Finding[] {
  const sealed = new Set(seals.map(({ entryId }) => entryId))
  const floor = lateBefore(genuine.at(-1))?.getTime() ?? Number.NEGATIVE_INFINITY
  return entries
    .filter(({ id, recordedAt }) => !sealed.has(id) && Date.parse(recordedAt) < floor)
    .map(({ id }) => ({ kind: 'inserted', entryId: id }))
}
