import type { Role } from '../../platform/access/matrix.ts'
import type { Count, Element, Figure, MeansFigureCode, State } from './safeguards.schema.ts'
import { worstOf } from './states.rules.ts'

type Taken = { stays: number; days: number; reservedStays: number; reservedDays: number }
type Quota = Taken & { usedStays: number; usedDays: number; nearlyUsed: boolean }

export type TimeOuts = {
  /** Of the period of today; absent where none was recorded. */
  quota: Quota | undefined
  places: { places: number; closed: number }
  /** Of the stays of a year, those that run included. */
  course: { stays: number; overstays: number; pastTheirDay: number; decidedLate: number }
}

export type FlexBudget = {
  shares: number
  givenCents: number
  freeCents: number
  emptyShares: number
  tightShares: number
  receiptsMissing: number
  undecided: number
}

/** There is a time-out facility with something left of it (later note, §2d: six stays a year). */
export function stateOfQuota(quota: Quota | undefined): State {
  if (quota === undefined) return 'unknown'
  const free = quota.stays - quota.reservedStays - quota.usedStays
  const freeDays = quota.days - quota.reservedDays - quota.usedDays
  if (free <= 0 || freeDays <= 0) return 'not-secured'
  return quota.nearlyUsed ? 'attention' : 'secured'
}

/** It has places that are open today (later note, §2d). */
export function stateOfPlaces({ places, closed }: TimeOuts['places']): State {
  if (places === 0) return 'unknown'
  if (closed === places) return 'not-secured'
  return closed > 0 ? 'attention' : 'secured'
}

/** A stay lasts two weeks at most; who is there longer without a word, or in a crisis without a decision,
 *  and it does not stand (later note, §2d). */
export function stateOfCourse(course: TimeOuts['course']): State {
  if (course.stays === 0) return 'unknown'
  if (course.pastTheirDay + course.decidedLate > 0) return 'not-secured'
  return course.overstays > 0 ? 'attention' : 'secured'
}

/** A limited budget that the case manager holds, with something left of it (later note, §2f). */
export function stateOfMoney({ shares, emptyShares, tightShares }: FlexBudget): State {
  if (shares === 0) return 'unknown'
  if (emptyShares > 0) return 'not-secured'
  return tightShares > 0 ? 'attention' : 'secured'
}

/** She accounts for it to her own organisation (later note, §2f). */
export function stateOfAccount({ shares, receiptsMissing, undecided }: FlexBudget): State {
  if (shares === 0) return 'unknown'
  return receiptsMissing + undecided > 0 ? 'attention' : 'secured'
}

/** The element *time-out* of the live note. */
export function timeOut({ quota, places, course }: TimeOuts, today: string): Element {
  const free = quota && {
    freeStays: quota.stays - quota.reservedStays - quota.usedStays,
    allStays: quota.stays,
    freeDays: quota.days - quota.reservedDays - quota.usedDays,
    allDays: quota.days,
  }
  const { closed } = places
  const open = { placesOpen: places.places - closed, placesClosed: closed }
  return element('time-out', today, [
    figure('time-out-free', stateOfQuota(quota), { unit: 'stays', counts: free ?? {} }),
    figure('time-out-places', stateOfPlaces(places), { unit: 'places', counts: open }),
    figure('time-out-two-weeks', stateOfCourse(course), { unit: 'persons', counts: course }),
  ])
}

/** The element *flex budget* of the live note. */
export function flexBudget(measured: FlexBudget, today: string): Element {
  const { givenCents, freeCents, receiptsMissing, undecided } = measured
  const money = { givenEuros: euros(givenCents), freeEuros: euros(freeCents) }
  const account = { receiptsMissing, undecided }
  return element('flex-budget', today, [
    figure('flex-free', stateOfMoney(measured), { unit: 'euros', counts: money }),
    figure('flex-accounted', stateOfAccount(measured), { unit: 'persons', counts: account }),
  ])
}

const euros = (cents: number) => Math.floor(cents / 100)

const element = (code: Element['code'], asOf: string, figures: Figure[]): Element => ({
  code,
  norms: [],
  figures,
  state: worstOf(figures.map(({ state }) => state)),
  whoActs: [...new Set(figures.flatMap(({ whoActs }) => whoActs))],
  asOf,
})

/** Who acts while a figure is not secured. */
const acts: Record<MeansFigureCode, readonly Role[]> = {
  'time-out-free': ['coordinator', 'policy_officer'],
  'time-out-places': ['coordinator'],
  'time-out-two-weeks': ['coordinator'],
  'flex-free': ['organisation_manager', 'policy_officer'],
  'flex-accounted': ['case_manager', 'organisation_manager'],
}

type Counted = { unit: Figure['unit']; counts: Record<string, number> }

const figure = (code: MeansFigureCode, state: State, { unit, counts }: Counted): Figure => ({
  code,
  definition: `safeguards.means.${code}`,
  unit,
  universe: { code: 'means', on: null },
  period: null,
  value: null,
  counts: Object.entries(counts).map(([name, value]): Count => ({ code: name, value, band: null })),
  norms: [],
  state,
  whoActs: state === 'secured' ? [] : [...acts[code]],
})
