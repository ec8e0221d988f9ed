import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { Happening } from './happenings.rules.ts'
import { byEntity, countOf, numberOf, peopleIn, within, wordOf } from './happenings.rules.ts'

type Moments = { start: Date; end: Date }

/** Aanmeldingen of a period. */
export function referralsInOf(happenings: readonly Happening[], moments: Moments) {
  const steps = within(happenings, moments)
  return {
    received: countOf(steps, 'referral-in-received'),
    notStarted: countOf(steps, 'referral-in-not-started'),
  }
}

/** Referrals to services. @param happenings of them, up to the end */
export function referralsOf(happenings: readonly Happening[], moments: Moments) {
  const steps = within(happenings, moments)
  const all = [...byEntity(happenings).values()]
  const waiting = all.filter((of) => waits.includes(lastOf(of)?.kind ?? ''))
  return {
    asked: countOf(steps, 'referral-asked'),
    started: countOf(steps, 'referral-started'),
    ended: countOf(steps, 'referral-ended'),
    refused: countOf(steps, 'referral-refused'),
    people: peopleIn(steps),
    waitingAtEnd: waiting.length,
    medianDays: middleOf(all.flatMap((of) => waitOf(of, moments))),
  }
}

const waits = ['referral-asked', 'referral-waiting']

// A step of which only the day is told began that day, and so before an asking of the same day: how it stands is
// what was written down last.
const lastOf = (steps: readonly Happening[]) =>
  steps.toSorted((one, other) => Number(one.recordedAt) - Number(other.recordedAt)).at(-1)

function waitOf(steps: readonly Happening[], moments: Moments): number[] {
  const [started] = within(steps, moments).filter(({ kind }) => kind === 'referral-started')
  const asked = steps.find(({ kind }) => kind === 'referral-asked')
  if (started === undefined || asked === undefined) return []
  const waited = numberOf(started, 'waitedDays')
  return [waited ?? daysBetween(dayOf(asked.occurredAt), dayOf(started.occurredAt))]
}

/** The middle one; of two in the middle the lower. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Bridges that the peer expert built to care. @param happenings of them, of the period */
export function bridgesOf(happenings: readonly Happening[]) {
  const ended = happenings.filter(({ kind }) => kind === 'bridge-ended')
  const held = ended.filter((one) => holding.includes(wordOf(one, 'outcome') ?? ''))
  return {
    begun: countOf(happenings, 'bridge-begun'),
    ended: ended.length,
    held: held.length,
  }
}

const holding = ['kept', 'restored']
