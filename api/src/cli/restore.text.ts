import type { ProgrammeReport } from '../platform/audit/index.ts'
import type { Clients, Rows } from './restore.counts.ts'
import type { Answer } from './verb.ts'

type Restored = Partial<Rows> & {
  made: { database?: string; keys?: string }
  migrationsDue?: number
  clients?: Clients
  audit?: { sound: boolean; programmes: ProgrammeReport[] }
  seconds: number
  next: string
}

/** What was restored, in sentences: figures only. */
export function describeRestore(answer: Answer): string {
  const { made, seconds, next, ...found } = answer as unknown as Restored
  const parts = [
    ...(made.database ? [`The database of ${made.database} is in its place.`] : []),
    ...(made.keys ? [`The key store of ${made.keys} is in its place.`] : []),
  ]
  return [...parts, ...describeFound(found), `It took ${seconds} s. Next: ${next}`].join('\n')
}

function describeFound({
  clients,
  audit,
  ...rows
}: Omit<Restored, 'made' | 'seconds' | 'next'>): string[] {
  if (!clients || !audit) return []
  const { readable, gone, broken } = clients
  const due = rows.migrationsDue ?? 0
  return [
    `Programmes: ${rows.programmes}. Cases: ${rows.cases}. Entries in the audit: ${rows.auditEntries}.`,
    `Clients that can be read: ${readable}. Without a key, erased or newer than the key store: ${gone}.`,
    ...(broken > 0 ? [`Keys that do not open what they wrapped: ${broken}. Look into this.`] : []),
    ...(due > 0 ? [`Migrations that the next start applies: ${due}.`] : []),
    audit.sound ? 'The audit is whole.' : describeAudit(audit.programmes),
  ]
}

// After a restore to an earlier moment the witness knows more than the rows: that is how it shows.
function describeAudit(programmes: ProgrammeReport[]): string {
  const kinds = programmes.flatMap(({ programme, findings }) =>
    [...new Set(findings.map(({ kind }) => kind))].map((kind) => `${programme}: ${kind}`),
  )
  return `The audit is not what its witness saw (${kinds.join(', ')}). Keep this, and see the runbook.`
}
