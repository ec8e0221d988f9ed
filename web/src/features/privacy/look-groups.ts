import type { Look } from './access-log.api.ts'

/** Looks that were one act of one person: a list shows many women at once. */
export type LookGroup = { first: Look; references: readonly string[] }

/** Takes together what differs only in whom it was about, in the order in which each act began. */
export function groupLooks(looks: readonly Look[]): LookGroup[] {
  const groups = new Map<string, { first: Look; references: Set<string> }>()
  for (const look of looks) {
    const act = actOf(look)
    const group = groups.get(act) ?? { first: look, references: new Set() }
    group.references.add(look.reference)
    groups.set(act, group)
  }
  return [...groups.values()].map(({ first, references }) => ({
    first,
    references: [...references],
  }))
}

// An act is written down at one moment, for each woman it concerns.
const actOf = ({ at, by, action, reason, outcome, ...marks }: Look) =>
  JSON.stringify([
    at.slice(0, 19),
    by,
    action,
    reason,
    outcome,
    marks.emergency,
    marks.outsideOwnCaseload,
  ])
