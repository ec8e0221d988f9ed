import type { State } from './safeguards.schema.ts'

export type Responsibility = { open: number; withResponsible: number; notWarm: number }
export type Continuation = {
  people: number
  open: number
  closed: number
  closedOutOfSight: number
}
export type InSight = {
  inSight: number
  attention: number
  outOfSight: number
  whereaboutsKnown: number
  /** Closed while out of sight: stays on the list, and weighs as much as an open one. */
  closedOutOfSight: number
}

/** Every open case has one responsible case manager; whoever came by emergency transfer, or on
 *  reopening, is not warm until introduced (later note, §2a and §2g). */
export function stateOfResponsibility({ open, withResponsible, notWarm }: Responsibility): State {
  if (open === 0) return 'unknown'
  if (withResponsible < open) return 'not-secured'
  return notWarm > 0 ? 'attention' : 'secured'
}

/** Each of the women who needed continuation is carried on, or was closed while in sight; not one of
 *  them was let go while out of sight (later note, §1 and §2a).
 *  @param continuation undefined while the day on which it was settled lies ahead */
export function stateOfContinuation(continuation: Continuation | undefined): State {
  if (continuation === undefined || continuation.people === 0) return 'unknown'
  const { people, open, closed, closedOutOfSight } = continuation
  if (closedOutOfSight > 0) return 'not-secured'
  return open + closed < people ? 'attention' : 'secured'
}

/** Hours against the norm: met down to the tolerance below it, attention down to twice the
 *  tolerance, and not secured below that. More than the norm endangers nobody (later note, §4a).
 *  @param perCasePerWeek null when there was no open case, or no contact was recorded yet */
export function stateOfHours(
  perCasePerWeek: number | null,
  { norm, tolerance }: { norm: number; tolerance: number },
): State {
  if (perCasePerWeek === null) return 'unknown'
  const short = tenths(norm - perCasePerWeek)
  if (short <= tolerance) return 'secured'
  return short <= tenths(2 * tolerance) ? 'attention' : 'not-secured'
}

/** Nobody drops out of sight: more women out of sight than are tolerated, and it does not stand; one
 *  who is nearly so, or a tolerated one, asks for attention (later note, §1). */
export function stateOfSight(sight: InSight, { tolerated }: { tolerated: number }): State {
  const out = sight.outOfSight + sight.closedOutOfSight
  if (out + sight.inSight + sight.attention + sight.whereaboutsKnown === 0) return 'unknown'
  if (out > tolerated) return 'not-secured'
  return out + sight.attention > 0 ? 'attention' : 'secured'
}

/** The figure is judged as it is shown: to one decimal. */
export const tenths = (number: number) => Math.round(number * 10) / 10
