import { addDays, daysBetween, isWorkingDay } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Kind, State } from './meetings.schema.ts'
import { kinds } from './meetings.schema.ts'

/** What the matrix gives a viewer: to organise meetings, and the case meeting too. */
export type Rights = { organises: boolean; organisesCaseMeetings: boolean }
type Standing = { kind: string; state: string; plannedOn: string }

/** The process director organises the case meeting (note, 2e). */
export function mayOrganise(kind: string, rights: Rights): Verdict {
  if (!rights.organises) return refused('no-right')
  if (kind === 'case-meeting' && !rights.organisesCaseMeetings)
    return refused('case-meeting-of-the-director')
  return allowed
}

export const kindsFor = (rights: Rights): Kind[] =>
  kinds.filter((kind) => mayOrganise(kind, rights).allowed)

const demandPlanned = (state: string): Verdict =>
  state === 'planned' ? allowed : refused(`meeting-${state as State}`)

/** Moving, inviting and cancelling: as long as it is to come. */
export function mayChange(of: Standing, rights: Rights): Verdict {
  const may = mayOrganise(of.kind, rights)
  return may.allowed ? demandPlanned(of.state) : may
}

/** Who was there is written once, from the day itself on. */
export function mayHold(of: Standing, rights: Rights, today: string): Verdict {
  const may = mayChange(of, rights)
  if (!may.allowed) return may
  return of.plannedOn > today ? refused('meeting-to-come', { plannedOn: of.plannedOn }) : allowed
}

type Part = { takesPart: boolean; today: string }

/** The agenda is open until the meeting is over; on the day itself something can still come up. */
export function mayPlace(of: Standing, { takesPart, today }: Part): Verdict {
  if (!takesPart) return refused('no-right')
  if (of.state === 'held' && of.plannedOn === today) return allowed
  return demandPlanned(of.state)
}

/** Something is decided in a meeting that was held. */
export function mayDecide(of: Pick<Standing, 'state'>, { takesPart }: Pick<Part, 'takesPart'>) {
  if (!takesPart) return refused('no-right')
  return demandHeld(of)
}

/** What was said of a woman is written once it is known who was there, and so who reads it. */
export function mayWriteMinutes(
  of: Pick<Standing, 'state'>,
  { manages }: { manages: boolean },
): Verdict {
  return manages ? demandHeld(of) : refused('no-right')
}

function demandHeld({ state }: Pick<Standing, 'state'>): Verdict {
  if (state === 'held') return allowed
  return refused(state === 'planned' ? 'meeting-not-held' : 'meeting-cancelled')
}

/** Whose it is to do, or who organises, says that it is done or not needed any more. */
export function maySettle(
  state: string,
  { owns, organises }: { owns: boolean; organises: boolean },
) {
  if (!owns && !organises) return refused('decision-of-another')
  return state === 'open' ? allowed : refused('decision-settled')
}

/** Minutes are shared with a process director, under a basis that runs. */
export function mayShareMinutes({ manages, basis }: { manages: boolean; basis: boolean }): Verdict {
  if (!manages) return refused('no-right')
  return basis ? allowed : refused('share-without-basis')
}

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** A day that is still to come, today included. */
export const faultsOfDayAhead = (path: string, day: string, today: string): Fault[] =>
  day >= today ? [] : [fault(path, 'in-the-past', 'lies in the past')]

type Rhythm = { firstOn: string; untilOn: string; everyWeeks: number }
const longest = 366

/** @returns the days of a series; what falls on a public holiday or in a weekend is left out */
export function daysOfSeries({ firstOn, untilOn, everyWeeks }: Rhythm): string[] {
  const steps = Math.floor(daysBetween(firstOn, untilOn) / (7 * everyWeeks))
  return Array.from({ length: steps + 1 }, (_, step) =>
    addDays(firstOn, step * 7 * everyWeeks),
  ).filter((day) => isWorkingDay(day))
}

export function faultsOfSeries(rhythm: Rhythm, today: string): Fault[] {
  const { firstOn, untilOn } = rhythm
  const past = faultsOfDayAhead('/firstOn', firstOn, today)
  if (untilOn < firstOn)
    return [...past, fault('/untilOn', 'before-start', 'lies before the first day')]
  if (daysBetween(firstOn, untilOn) > longest)
    return [...past, fault('/untilOn', 'too-long', `more than ${longest} days`)]
  if (daysOfSeries(rhythm).length === 0)
    return [...past, fault('/firstOn', 'no-working-day', 'none of its days is a working day')]
  return past
}
