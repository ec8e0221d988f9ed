import type { Relation, Terms } from './statements.rules.ts'

/** More than any count: what is not limited by anything else ends here, and counts as without a limit. */
export const beyondAny = 1_000_000

/** All that is known as rows over whole numbers of nought and more, one column a count. */
export type AttackModel = {
  columns: { min: number; max: number }[]
  rows: { terms: (readonly [number, number])[]; min: number | null; max: number | null }[]
  columnsFor(terms: Terms): (readonly [number, number])[]
}

/** @param known relations and statements of every edition @param asked expressions of which no statement may
 *  speak: they have a column all the same */
export function attackModel(known: readonly Relation[], asked: readonly Terms[]): AttackModel {
  const index = new Map<string, number>()
  const columnsFor = (terms: Terms) =>
    Object.entries(terms).map(([name, factor]) => {
      if (!index.has(name)) index.set(name, index.size)
      return [index.get(name) ?? 0, factor] as const
    })
  for (const terms of asked) columnsFor(terms)
  const rows = known.map(({ terms, min, max }) => ({ terms: columnsFor(terms), min, max }))
  return {
    columns: Array.from(index, () => ({ min: 0, max: beyondAny })),
    rows,
    columnsFor,
  }
}

/** Only what hangs together with what is asked: what shares no count with it tells nothing of it. */
export function connected<R extends Relation>(known: readonly R[], asked: Terms): R[] {
  const reached = new Set(Object.keys(asked))
  let left = [...known]
  const found: R[] = []
  for (;;) {
    const near = left.filter(({ terms }) => Object.keys(terms).some((name) => reached.has(name)))
    if (near.length === 0) return found
    left = left.filter((one) => !near.includes(one))
    for (const name of near.flatMap(({ terms }) => Object.keys(terms))) reached.add(name)
    found.push(...near)
  }
}
