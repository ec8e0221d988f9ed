import { dayOf, daysBetween } from '../../platform/clock/index.ts'

/** What is known of her being seen; moments are instants, `knownUntil` is a day `YYYY-MM-DD`. */
export type SightRecord = {
  lastSpokenAt: Date | null
  lastSeenAt: Date | null
  /** Review date of her known whereabouts; null when they are not known. */
  knownUntil: string | null
  /** The day on which she died, once a second person has confirmed it; null while she lives. */
  diedOn: string | null
  /** When the case opened: before anyone spoke with her, the days count from here. */
  openedAt: Date
}

/** Days after which a signal rises; settings `sight.attention-days` and `sight.signal-days`. */
export type SightTerms = { today: string; attentionDays: number; signalDays: number }

export const sightStates = [
  'in-sight',
  'attention',
  'out-of-sight',
  'whereabouts-known',
  'died',
] as const
export type SightState = (typeof sightStates)[number]

export type Sight = {
  state: SightState
  /** Calendar days in Amsterdam since somebody last spoke with her; null when nobody ever did. */
  daysSinceSpoken: number | null
  /** Calendar days since she was last seen, spoken or not; shows, but never ends a signal. */
  daysSinceSeen: number | null
  /** The days that the signal counts: since she was spoken with, or else since the case opened. */
  daysCounted: number
  /** The day until which known whereabouts pause the signal; null when they do not. */
  pausedUntil: string | null
}

/** Whether she is in sight: the one definition, used by screens, signals, closing and the live note.
 *  Only a contact in which she was spoken with counts; known whereabouts pause until their review date;
 *  that she died ends it, and nothing else does. */
export function sightOf(record: SightRecord, terms: SightTerms): Sight {
  const { lastSpokenAt, lastSeenAt, knownUntil, diedOn, openedAt } = record
  const daysSince = (moment: Date) => Math.max(0, daysBetween(dayOf(moment), terms.today))
  const daysCounted = daysSince(lastSpokenAt ?? openedAt)
  const died = diedOn !== null
  const paused = !died && knownUntil !== null && knownUntil >= terms.today
  return {
    state: stateOf({ died, paused, days: daysCounted }, terms),
    daysSinceSpoken: lastSpokenAt && daysSince(lastSpokenAt),
    daysSinceSeen: latestOf(lastSpokenAt, lastSeenAt, daysSince),
    daysCounted,
    pausedUntil: paused ? knownUntil : null,
  }
}

type Counted = { died: boolean; paused: boolean; days: number }

function stateOf({ died, paused, days }: Counted, terms: SightTerms): SightState {
  if (died) return 'died'
  return paused ? 'whereabouts-known' : stateAfter(days, terms)
}

function stateAfter(days: number, { attentionDays, signalDays }: SightTerms): SightState {
  if (days >= signalDays) return 'out-of-sight'
  return days >= attentionDays ? 'attention' : 'in-sight'
}

// Who was spoken with was seen.
function latestOf(spoken: Date | null, seen: Date | null, daysSince: (moment: Date) => number) {
  const days = [spoken, seen].flatMap((moment) => (moment ? [daysSince(moment)] : []))
  return days.length === 0 ? null : Math.min(...days)
}
