import type { Read } from './reading.ts'
import type { Told } from './writing.ts'

export type Expected = {
  /** Acknowledged before the backup began: must be there. */
  before: Told
  /** Acknowledged by its end: what came meanwhile may be there, without a gap. */
  after: Told
  /** Whose notes nobody may read. */
  erased: string
}

/** One sentence for every way in which what was restored is not what it should be. */
export function compare(read: Read, { erased, ...expected }: Expected): string[] {
  const faults = [...read.damage]
  if (read.told.has(erased)) faults.push('notes of the erased woman can be read')
  if (!read.dark.has(erased)) faults.push('nothing of the erased woman is there to stay unreadable')
  const others = [...expected.after.keys()].filter((caseId) => caseId !== erased)
  return [...faults, ...others.flatMap((caseId) => compareOne(read, expected, caseId))]
}

function compareOne({ told, dark }: Read, expected: Omit<Expected, 'erased'>, caseId: string) {
  const found = told.get(caseId) ?? []
  const [must, may] = [expected.before.get(caseId) ?? [], expected.after.get(caseId) ?? []]
  return [
    ...(dark.has(caseId) ? ['notes of another woman cannot be read'] : []),
    ...(startsWith(found, must) ? [] : ['notes of another woman are lost']),
    ...(startsWith(may, found) ? [] : ['there are notes that nobody wrote, or out of order']),
  ]
}

const startsWith = (whole: readonly string[], part: readonly string[]) =>
  part.every((text, nr) => whole[nr] === text)

/** The notes of both, woman by woman, as they are now. */
export function together(first: Told, second: Told): Told {
  return new Map([...first].map(([id, texts]) => [id, [...texts, ...(second.get(id) ?? [])]]))
}
