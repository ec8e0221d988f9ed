import type { Look } from './access-log.api.ts'

/** Looks that were one act of one person: a list shows many women at once. */
export type LookGroup = { first: Look; references: readonly string[] }

/** Takes together what follows each other and differs only in whom it was about, in order. */
export function groupLooks(looks: readonly Look[]): LookGroup[] {
  const groups: { first: Look; references: string[] }[] = []
  for (const look of looks) {
    const last = groups.at(-1)
    if (last && isSameAct(last.first, look)) last.references.push(look.reference)
    else groups.push({ first: look, references: [look.reference] })
  }
  return groups.map(({ first, references }) => ({ first, references: [...new Set(references)] }))
}

// An act is written down at one moment, for each woman it concerns.
const isSameAct = (one: Look, other: Look) => actOf(one) === actOf(other)

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
