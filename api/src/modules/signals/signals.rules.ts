import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import { kinds, urgencies } from './kinds.schema.ts'
import type { Raised } from './raised.rules.ts'

/** What needs a person today first; then by what it is, her safety before papers; then the oldest. */
export function inOrder<R extends Raised>(raised: readonly R[]): R[] {
  return raised.toSorted(
    (one, other) =>
      urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      dayOfSignal(one).localeCompare(dayOfSignal(other)) ||
      one.about.name.localeCompare(other.about.name),
  )
}

const dayOfSignal = ({ sinceOn, dueOn }: Raised) => sinceOn ?? dueOn ?? ''

/** One putting off. It counts from its first day up to, not including, the day of return. */
export type Term = { role: string; fromOn: string; untilOn: string }

/** Whether it stands: on the day of return the signal is back, by itself. */
export const stands = ({ fromOn, untilOn }: Term, today: string) =>
  fromOn <= today && today < untilOn

/** Only what was put off in the viewer's own role is out of her way; for others it stands as before. */
export const counts = (term: Term, viewer: { role: string; today: string }) =>
  term.role === viewer.role && stands(term, viewer.today)

/** The last day to which a signal can be put off. */
export const longestUntil = (today: string, days: number) => addDays(today, days)

/** Once at a time; and what returned stands a day before it is put off again, so that it never stays
 *  away by one postponement after the other.
 *  @param terms those of the viewer's role for this signal, taken back on the same day left out */
export function mayPostpone(terms: readonly Term[], today: string): Verdict {
  if (terms.some((term) => stands(term, today))) return refused('signal-postponed-already')
  if (terms.some(({ untilOn }) => untilOn === today)) return refused('signal-returned-today')
  return allowed
}

type Put = { untilOn: string; words?: string | undefined }

/** What is wrong with how it is put off. */
export function faultsOfPostponing(
  put: Put,
  on: { today: string; days: number; mayExplain: boolean },
) {
  const { untilOn, words } = put
  const faults: Fault[] = []
  const last = longestUntil(on.today, on.days)
  if (untilOn <= on.today)
    faults.push({ path: '/untilOn', code: 'not-ahead', message: 'lies after today' })
  if (untilOn > last)
    faults.push({ path: '/untilOn', code: 'too-far-away', message: `at most until ${last}` })
  if (words !== undefined && !on.mayExplain)
    faults.push({ path: '/words', code: 'not-hers-to-write', message: 'only a reason is kept' })
  return faults
}

/** Taken back while it still stands, in the role in which it was put off. */
export function mayTakeBack(term: Term & { takenBackAt: Date | null }, today: string): Verdict {
  if (term.takenBackAt !== null) return refused('postponement-taken-back')
  return stands(term, today) ? allowed : refused('postponement-over')
}
