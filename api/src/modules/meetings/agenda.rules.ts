import type { Cause } from './agenda.schema.ts'

/** One thing for which a case could be spoken of. */
export type Raised = {
  caseId: string
  number: string
  alias: string
  cause: Cause
  sinceOn: string | null
}

type Proposed = Omit<Raised, 'cause'> & { causes: Cause[] }

/** Each case once with everything that speaks for it; the most reasons first, then the longest waiting.
 *  @param placed the cases that are on the agenda already */
export function proposalsFrom(raised: readonly Raised[], placed: readonly string[]): Proposed[] {
  const byCase = new Map<string, Proposed>()
  for (const { cause, ...of } of raised) {
    if (placed.includes(of.caseId)) continue
    const known = byCase.get(of.caseId) ?? { ...of, causes: [] }
    if (!known.causes.includes(cause)) known.causes.push(cause)
    known.sinceOn = earliest(known.sinceOn, of.sinceOn)
    byCase.set(of.caseId, known)
  }
  return [...byCase.values()].toSorted(
    (one, other) =>
      other.causes.length - one.causes.length ||
      (one.sinceOn ?? '9').localeCompare(other.sinceOn ?? '9') ||
      one.number.localeCompare(other.number),
  )
}

function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
