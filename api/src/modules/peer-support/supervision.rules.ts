import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

export type Kind = 'supervision' | 'work-guidance'

/** Days are `YYYY-MM-DD`. */
export type Session = { kind: Kind; plannedOn: string; keptOn: string | null }

/** @property interval days within which there is one again, per kind
 *  @property grace days after the planned day before it has lapsed */
export type Terms = { interval: Record<Kind, number>; grace: number }

export type Lapse = { kind: Kind; why: 'not-kept' | 'none-planned'; sinceOn: string }

/** Kept, still to come (or within its grace), or lapsed. */
export function standingOf(session: Session, terms: Terms, today: string) {
  if (session.keptOn !== null) return 'kept'
  return addDays(session.plannedOn, terms.grace) < today ? 'lapsed' : 'planned'
}

type Person = {
  /** Whether the interval holds for her: it does for a peer expert (note, 2b). */
  expected: boolean
  /** Her first day in this role. */
  since: string
  sessions: readonly Session[]
}

/** What lapsed for one person, at most one for each kind: a planned day went by and nothing was kept
 *  since, or the interval is over and nothing stands in the calendar. Computed, and stored nowhere. */
export function lapsesOf(person: Person, terms: Terms, today: string): Lapse[] {
  const kinds = Object.keys(terms.interval) as Kind[]
  return kinds.flatMap((kind) => {
    const lapse = lapseOf(kind, person, { terms, today })
    return lapse ? [lapse] : []
  })
}

type At = { terms: Terms; today: string }

function lapseOf(kind: Kind, { expected, since, sessions }: Person, { terms, today }: At) {
  const own = sessions.filter((session) => session.kind === kind)
  const lastKept = latest(own.flatMap(({ keptOn }) => keptOn ?? []))
  const missed = own
    .filter((session) => standingOf(session, terms, today) === 'lapsed')
    .map(({ plannedOn }) => plannedOn)
    .filter((plannedOn) => lastKept === undefined || plannedOn > lastKept)
  const [first] = missed.toSorted()
  if (first !== undefined) return { kind, why: 'not-kept', sinceOn: first } as const
  const dueOn = addDays(lastKept ?? since, terms.interval[kind])
  if (!expected || dueOn >= today) return undefined
  const last = addDays(today, terms.interval[kind])
  const coming = own.some(
    (session) => standingOf(session, terms, today) === 'planned' && session.plannedOn <= last,
  )
  return coming ? undefined : ({ kind, why: 'none-planned', sinceOn: dueOn } as const)
}

const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1)

/** The longest that somebody plans ahead. */
const planAheadDays = 366

/** What is wrong with a day that is planned. What was forgotten can be planned and kept afterwards. */
export function faultsOfPlan(plannedOn: string, today: string): Fault[] {
  const path = '/plannedOn'
  if (plannedOn < addDays(today, -planAheadDays))
    return [{ path, code: 'too-long-ago', message: 'lies more than a year back' }]
  if (plannedOn > addDays(today, planAheadDays))
    return [{ path, code: 'too-far-away', message: 'lies more than a year ahead' }]
  return []
}

/** What is wrong with the day on which it was kept. */
export function faultsOfKeeping(keptOn: string, today: string): Fault[] {
  if (keptOn <= today) return []
  return [{ path: '/keptOn', code: 'in-the-future', message: 'lies in the future' }]
}

/** Supervision is there for who works with the women: peer experts and case managers. */
export const mayHaveSupervision = (role: string): Verdict =>
  role === 'peer_expert' || role === 'case_manager'
    ? allowed
    : refused('supervision-not-for-this-role')

type Stand = { keptOn: string | null; cancelledAt: Date | null }

/** What was kept or cancelled is settled. */
export function maySettle({ keptOn, cancelledAt }: Stand): Verdict {
  if (cancelledAt !== null) return refused('supervision-cancelled')
  return keptOn === null ? allowed : refused('supervision-kept')
}
