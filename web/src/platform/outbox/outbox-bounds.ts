/** How many wait at most. */
export const mostKept = 50
/** For how many days something waits at most. */
export const daysKept = 7

const day = 24 * 60 * 60 * 1000

/** @param at and now in milliseconds */
export const isTooOld = ({ at }: { at: number }, now: number) => now - at > daysKept * day

export const hasRoom = (kept: readonly unknown[]) => kept.length < mostKept

/** The oldest first: so they are sent, and so they stand in the list. */
export const inTurn = <One extends { at: number }>(kept: readonly One[]): One[] =>
  kept.toSorted((one, other) => one.at - other.at)
