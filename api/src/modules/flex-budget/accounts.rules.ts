import type { Entry } from './accounts.schema.ts'

type Counted = Pick<Entry, 'kind' | 'amountCents'>

/** What was spent per code, after what was put right; the most first. A counter-entry takes its expense
 *  out of the count as well as out of the sum.
 *  @returns cents above zero */
export function spentPer<T extends Counted>(entries: readonly T[], code: (of: T) => string | null) {
  const sums = new Map<string, { count: number; cents: number }>()
  for (const entry of entries) {
    const name = code(entry)
    if (name === null) continue
    const { count, cents } = sums.get(name) ?? { count: 0, cents: 0 }
    const counts = entry.kind === 'spent' ? 1 : -1
    sums.set(name, { count: count + counts, cents: cents - entry.amountCents })
  }
  return [...sums]
    .map(([name, sum]) => ({ code: name, ...sum }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.cents - a.cents || (a.code < b.code ? -1 : 1))
}
