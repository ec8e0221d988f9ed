/** What happened, as its fact keeps it. Of whom is a number that leads nowhere once she is erased. */
export type Happening = {
  kind: string
  subjectId: string | null
  entityId: string | null
  occurredAt: Date
  recordedAt: Date
  attributes: Readonly<Record<string, unknown>>
}

type Moments = { start: Date; end: Date }

/** What of it occurred in the period. */
export const within = (happenings: readonly Happening[], { start, end }: Moments) =>
  happenings.filter(({ occurredAt }) => occurredAt >= start && occurredAt < end)

/** Events of these kinds. */
export const countOf = (happenings: readonly Happening[], ...kinds: string[]) =>
  happenings.filter(({ kind }) => kinds.includes(kind)).length

/** Persons, each once. */
export const peopleIn = (happenings: readonly Pick<Happening, 'subjectId'>[]) =>
  new Set(happenings.flatMap(({ subjectId }) => subjectId ?? [])).size

/** What happened to each thing, in the order in which it occurred. */
export const byEntity = (happenings: readonly Happening[]) =>
  Map.groupBy(happenings, ({ entityId }) => entityId ?? '')

/** A word that the fact keeps; null where it keeps none. */
export function wordOf({ attributes }: Happening, name: string): string | null {
  const value = attributes[name]
  return typeof value === 'string' ? value : null
}

/** A number that the fact keeps; null where it keeps none. */
export function numberOf({ attributes }: Happening, name: string): number | null {
  const value = attributes[name]
  return typeof value === 'number' ? value : null
}
