import { exact } from '../../platform/exact/index.ts'
import type { FacilityName } from './options.schema.ts'
import type { Norms, Reason, Span, Standing, Stands } from './outcomes.schema.ts'

/** What an option comes to, as far as it is known: the figures by which it is judged. */
export type Put = {
  /** What stands and what does not; absent: as today. */
  facilities: Readonly<Partial<Record<FacilityName, boolean>>>
  hoursPerCase: Span | null
  peerHoursPerCase: Span | null
  expertHours: Span | null
  /** Hours a week that the cases ask of case managers, and what the pool has for them. */
  needed: Span | null
  available: string | null
  /** Why the pool is not known: it is not the reader's, or there is none. */
  poolIs: 'pool-not-yours' | 'pool-unknown'
  parties: number | null
}

/** How the live note judges hours, and which of several states is the weakest: its own rules. */
export type Judging = {
  hours(perCase: number | null, norm: { norm: number; tolerance: number }): Stands
  worst(states: readonly Stands[]): Stands
}

type Verdict = [state: Stands, ...because: Reason[]]

/** Each element and condition under the assumptions of an option, by the norms of the live note. The lowest of a
 *  range decides: what stands only at best is not said to stand. */
export function standsUnder(put: Put, norms: Norms, judging: Judging): Standing[] {
  const elements = {
    'case-management': caseManagement(put, norms, judging),
    'peer-expert': peerExpert(put, norms),
    'expert-role': expertRole(put, norms),
    'time-out': present(put, 'time-out', 'no-time-out'),
    direction: present(put, 'direction', 'no-direction'),
    'flex-budget': present(put, 'flex-budget', 'no-flex-budget'),
  } as const
  const { direction, ...others } = elements
  const wat = together(judging, [
    others['case-management'],
    others['peer-expert'],
    others['expert-role'],
    others['time-out'],
    direction,
    parties(put, norms),
  ])
  const nodig = together(judging, [
    others['case-management'],
    present(put, 'subsidy', 'no-subsidy'),
    others['flex-budget'],
  ])
  const all = { ...elements, wat, hoe: pool(put), nodig }
  return Object.entries(all).map(([code, [state, ...because]]) => ({
    code: code as Standing['code'],
    state,
    because,
  }))
}

const isOff = ({ facilities }: Put, name: FacilityName) => facilities[name] === false

const lowest = (span: Span | null) => (span === null ? null : Number(span.low))

// Later note, §4a: 4 hours a case a week on average.
function caseManagement(put: Put, norms: Norms, { hours }: Judging): Verdict {
  if (isOff(put, 'case-managers')) return ['not-secured', 'no-case-managers']
  const { hoursPerCase: norm, hoursTolerance: tolerance } = norms
  const state = hours(lowest(put.hoursPerCase), { norm, tolerance })
  if (state === 'secured') return [state]
  return [state, state === 'unknown' ? 'hours-unknown' : 'hours-below-norm']
}

// Later note, §4b: all her hours over the cases; half of them is no longer the element that was meant.
function peerExpert(put: Put, { peerHoursPerCase: norm }: Norms): Verdict {
  if (isOff(put, 'peer-expert')) return ['not-secured', 'no-peer-expert']
  const hours = lowest(put.peerHoursPerCase)
  if (hours === null) return ['unknown', 'hours-unknown']
  if (hours >= norm) return ['secured']
  return [hours * 2 > norm ? 'attention' : 'not-secured', 'hours-below-norm']
}

// Later note, §4d: 12 to 16 hours a week, wanted and left without money.
function expertRole({ expertHours }: Put, { expertHoursFrom }: Norms): Verdict {
  const hours = lowest(expertHours) ?? 0
  if (hours >= expertHoursFrom) return ['secured']
  return ['attention', hours === 0 ? 'wanted-not-funded' : 'fewer-hours-than-wanted']
}

const present = (put: Put, name: FacilityName, reason: Reason): Verdict =>
  isOff(put, name) ? ['not-secured', reason] : ['secured']

// Both notes, §1 and §2g: case managers of two care parties that complete each other.
function parties({ parties: count }: Put, norms: Norms): Verdict {
  if (count === null) return ['unknown', 'parties-unknown']
  return count >= norms.parties ? ['secured'] : ['not-secured', 'one-party']
}

// Later note, §2g, how: a pool that carries the cases.
function pool({ needed, available, poolIs }: Put): Verdict {
  if (needed === null) return ['unknown', 'hours-unknown']
  if (available === null) return ['unknown', poolIs]
  if (exact(available).gte(exact(needed.high))) return ['secured']
  const some = exact(available).gte(exact(needed.low))
  return [some ? 'attention' : 'not-secured', 'pool-too-small']
}

// A condition stands as the weakest of what it asks, and says which.
function together({ worst }: Judging, verdicts: readonly Verdict[]): Verdict {
  const state = worst(verdicts.map(([one]) => one))
  const because = verdicts.filter(([one]) => one === state).flatMap(([, ...why]) => why)
  return state === 'secured' ? [state] : [state, ...new Set(because)]
}
