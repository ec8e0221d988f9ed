/** An expression over counts, by the name of each: `{ 'people@2023-12-31': 1 }`. Factors are whole. */
export type Terms = Readonly<Record<string, number>>

/** What every reader may know: the expression lies between both; null is no limit. */
export type Relation = { terms: Terms; min: number | null; max: number | null }

/** Where in which edition something stands. */
export type Place = { edition: string; table: string; cell: string }

/** What an edition says of one count. */
export type Statement = Relation & { at: Place }

/** What nobody may narrow down: a count of persons, what is left of a group without it, or the difference
 *  between two editions. */
export type Guarded = {
  key: string
  kind: 'count' | 'complement' | 'difference'
  terms: Terms
}

/** The least and the most that an expression can be; null where nothing limits it. */
export type Range = { least: number | null; most: number | null }

/** @returns how many values it can have */
export const valuesIn = ({ least, most }: Range): number =>
  least === null || most === null ? Number.POSITIVE_INFINITY : most - least + 1

export const exactly = (terms: Terms, value: number): Relation => ({
  terms,
  min: value,
  max: value,
})

export const atLeast = (terms: Terms, min: number): Relation => ({ terms, min, max: null })

/** @returns one expression less another */
export function minus(one: Terms, other: Terms): Terms {
  const sum: Record<string, number> = { ...one }
  for (const [name, factor] of Object.entries(other)) sum[name] = (sum[name] ?? 0) - factor
  return Object.fromEntries(Object.entries(sum).filter(([, factor]) => factor !== 0))
}
