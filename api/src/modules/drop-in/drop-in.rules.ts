import { addDays, dayOf, daysBetween, hourOf } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** The evening to which a moment belongs: after midnight still the one before, until an hour on the
 *  clock of Amsterdam. @returns the day on which that evening began, `YYYY-MM-DD` */
export function eveningOf(moment: Date, untilHour: number): string {
  const day = dayOf(moment)
  return hourOf(moment) < untilHour ? addDays(day, -1) : day
}

/** What is wrong with the evening of a visit: only tonight is counted, not tomorrow. */
export function faultsOfEvening(evening: string | undefined, tonight: string): Fault[] {
  if (evening === undefined || evening === tonight) return []
  return evening > tonight
    ? [{ path: '/evening', code: 'in-the-future', message: 'lies in the future' }]
    : [{ path: '/evening', code: 'evening-over', message: 'is an evening that is over' }]
}

/** A wrong tap is taken back within its evening. */
export const mayChangeEvening = (evening: string, tonight: string): Verdict =>
  evening === tonight ? allowed : refused('evening-over')

type Known = { lastOn: string | null; leftOn: string | null }

/** What is wrong with the day on which she is said to have left. */
export function faultsOfLeaving(leftOn: string, { lastOn }: Known, tonight: string): Fault[] {
  if (leftOn > tonight)
    return [{ path: '/leftOn', code: 'in-the-future', message: 'lies in the future' }]
  if (lastOn !== null && leftOn < lastOn)
    return [{ path: '/leftOn', code: 'before-last-visit', message: 'lies before her last visit' }]
  return []
}

export const mayLeave = ({ leftOn }: Known): Verdict =>
  leftOn === null ? allowed : refused('left-already')

/** Whether she was here again after long. @param lastOn the evening before tonight on which she came */
export const isBackAfterLong = (
  lastOn: string | null,
  { tonight, longDays }: { tonight: string; longDays: number },
): boolean => lastOn !== null && daysBetween(lastOn, tonight) >= longDays

/** Aliases that differ only in capitals and spaces are one. */
export const isSameAlias = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (alias: string) => alias.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')
