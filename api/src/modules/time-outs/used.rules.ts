import type { AskingStay } from './attention.rules.ts'
import { daysOf } from './stays.rules.ts'

type Stay = Pick<AskingStay, 'state' | 'fromOn' | 'leaveOn' | 'arrivedOn' | 'leftOn'>

/** A period, and the day up to which it is counted. What is still to come is known today only. */
export type Counting = { from: string; until: string; on: string; today: string }

export type Used = {
  stays: number
  days: number
  /** Of stays that have a place or an approval and begin within the period; null on an earlier day. */
  aheadDays: number | null
}

/** Stays that count in a period: those in which she arrived in it, each with all its days, the ones beyond the
 *  period as well (later note, §2d and §4c: a stay is taken of the quota of the period in which it begins). */
export function usedOf(stays: readonly Stay[], { from, until, on, today }: Counting): Used {
  const arrived = stays.filter(
    ({ arrivedOn }) => arrivedOn !== null && from <= arrivedOn && arrivedOn <= on,
  )
  const ahead = stays.filter(
    ({ state, fromOn }) => (state === 'approved' || state === 'reserved') && fromOn <= until,
  )
  return {
    stays: arrived.length,
    days: sum(arrived.map(countedOf)),
    aheadDays: on === today ? sum(ahead.map(countedOf)) : null,
  }
}

const countedOf = ({ arrivedOn, fromOn, leftOn, leaveOn }: Stay) =>
  daysOf(arrivedOn ?? fromOn, leftOn ?? leaveOn)

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)
