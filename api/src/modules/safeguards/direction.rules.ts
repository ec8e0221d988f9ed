import { elementOf, figureOf } from './elements.rules.ts'
import type { Element, Norm, State } from './safeguards.schema.ts'

export type Direction = {
  /** Of a year: what was asked of somebody above, what waits now, and what of it rose by itself because
   *  nobody answered in time. */
  escalations: { asked: number; waiting: number; late: number }
  /** Days since the last case meeting; null when none was held. */
  meetingDays: number | null
  /** What waits for an answer of the policy level. */
  policyWaiting: number
  directors: number
}

/** The case side (later note, §2e): a question that goes up is answered in time. */
export function stateOfEscalations({ asked, waiting, late }: Direction['escalations']): State {
  if (asked + waiting === 0) return 'unknown'
  if (late > 0) return 'not-secured'
  return waiting > 0 ? 'attention' : 'secured'
}

/** The process director organises the case meeting (later note, §2e): within the norm, or at most twice that. */
export function stateOfMeeting(days: number | null, norm: number): State {
  if (days === null) return 'unknown'
  if (days <= norm) return 'secured'
  return days <= 2 * norm ? 'attention' : 'not-secured'
}

/** Somebody directs, and what waits for the policy level is answered (later note, §2e). */
export function stateOfPolicy({
  directors,
  policyWaiting,
}: Pick<Direction, 'directors' | 'policyWaiting'>): State {
  if (directors === 0) return 'not-secured'
  return policyWaiting > 0 ? 'attention' : 'secured'
}

/** The element *municipal direction*: the case side and the policy side (later note, §2e). */
export function direction(
  { escalations, meetingDays, policyWaiting, directors }: Direction,
  norms: Record<'meetingDays', Norm>,
  today: string,
): Element {
  return elementOf('direction', today, [
    figureOf('elements', {
      code: 'direction-escalations',
      state: stateOfEscalations(escalations),
      acts: ['coordinator', 'process_director'],
      unit: 'events',
      universe: 'open',
      counts: escalations,
    }),
    figureOf('elements', {
      code: 'direction-meeting',
      state: stateOfMeeting(meetingDays, norms.meetingDays.value),
      acts: ['process_director'],
      unit: 'days',
      universe: 'direction',
      value: meetingDays,
      norms: [norms.meetingDays],
    }),
    figureOf('elements', {
      code: 'direction-policy',
      state: stateOfPolicy({ directors, policyWaiting }),
      acts: ['policy_officer'],
      unit: 'events',
      universe: 'direction',
      counts: { directors, policyWaiting },
    }),
  ])
}
