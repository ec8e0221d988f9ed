import { createHmac } from 'node:crypto'
import { keys } from './perturbation.rules.ts'

/** The key of a record: the same for the same person in every table and edition, and nothing without the
 *  secret. It is worked out and never kept, so that it leaves with her subject.
 *  @returns a whole number below `keys` */
export function recordKey(secret: Uint8Array, subjectId: string): number {
  return createHmac('sha256', secret).update(`record-key ${subjectId}`).digest().readUInt32BE(0)
}

/** @param cells for each cell the subjects that it counts */
export function cellKeys(
  secret: Uint8Array,
  cells: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  return new Map(
    [...cells].map(([cell, subjects]) => [
      cell,
      subjects.reduce((sum, subject) => (sum + recordKey(secret, subject)) % keys, 0),
    ]),
  )
}
