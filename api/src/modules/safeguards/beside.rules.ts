import { tenths } from './case-management.rules.ts'
import { elementOf, figureOf } from './elements.rules.ts'
import type { Element, Norm, State } from './safeguards.schema.ts'

/** What the facts say of the four conditions beside WAT, HOE and NODIG (later note, §1). */
export type Beside = {
  /** Of the open cases: in how many it was written down where she sleeps, within the term. */
  sleeping: { open: number; known: number }
  /** Referrals to a service that ran in a year; and those that have not begun for long, since whenever. */
  care: { asked: number; started: number; waitingLong: number; refused: number }
  /** Times that somebody spoke with a woman, and the case-weeks in which. */
  attention: { spoken: number; caseWeeks: number; period: { from: string; until: string } }
  /** Open cases in which nobody spoke with her for as long as the signal, and in how many of these somebody
   *  did try within the shorter term. */
  breath: { silent: number; tried: number }
  /** Expenses of the flex budget in a year, by what they were for. */
  boxes: { breakthrough: number; motivate: number; need: number }
}

export type BesideNorms = Record<'sleepingDays' | 'waitingDays' | 'spokenPerWeek' | 'tryDays', Norm>

/** Where she sleeps is known of each of them. */
export function stateOfSleeping({ open, known }: Beside['sleeping']): State {
  if (open === 0 || known === 0) return 'unknown'
  return known < open ? 'attention' : 'secured'
}

/** What was asked comes, and does not lie. */
export function stateOfCare({ asked, waitingLong }: Beside['care']): State {
  if (waitingLong > 0) return 'attention'
  return asked === 0 ? 'unknown' : 'secured'
}

/** @param perWeek talks per case per week; null when there was no open case */
export function stateOfAttention(perWeek: number | null, norm: number): State {
  if (perWeek === null) return 'unknown'
  if (perWeek >= norm) return 'secured'
  return perWeek >= norm / 2 ? 'attention' : 'not-secured'
}

/** A long breath: where it grows quiet, somebody goes on trying. */
export function stateOfBreath({ silent, tried }: Beside['breath'], open: number): State {
  if (open === 0) return 'unknown'
  return tried < silent ? 'not-secured' : 'secured'
}

/** Money that broke something open is a trace of thinking outside the box; its absence proves nothing. */
const stateOfBoxes = ({ breakthrough, motivate }: Beside['boxes']): State =>
  breakthrough + motivate > 0 ? 'secured' : 'unknown'

/** The four conditions, each with a measurement or *onbekend*. */
export const besides = (measured: Beside, norms: BesideNorms, today: string): Element[] => [
  elementOf('housing-and-care', today, [housing(measured, norms), care(measured, norms)]),
  elementOf('personal-attention', today, [attention(measured, norms)]),
  elementOf('long-breath', today, [breath(measured, norms)]),
  elementOf('outside-the-box', today, [boxes(measured)]),
]

const housing = ({ sleeping }: Beside, { sleepingDays }: BesideNorms) =>
  figureOf('conditions', {
    code: 'housing-known',
    state: stateOfSleeping(sleeping),
    acts: ['case_manager'],
    unit: 'persons',
    universe: 'open',
    counts: sleeping,
    norms: [sleepingDays],
  })

const care = ({ care: counts }: Beside, { waitingDays }: BesideNorms) =>
  figureOf('conditions', {
    code: 'care-reached',
    state: stateOfCare(counts),
    acts: ['coordinator', 'policy_officer'],
    unit: 'events',
    universe: 'open',
    counts,
    norms: [waitingDays],
  })

function attention({ attention: of }: Beside, { spokenPerWeek }: BesideNorms) {
  const perWeek = of.caseWeeks === 0 ? null : tenths(of.spoken / of.caseWeeks)
  return figureOf('conditions', {
    code: 'attention-spoken',
    state: stateOfAttention(perWeek, spokenPerWeek.value),
    acts: ['case_manager', 'organisation_manager'],
    unit: 'talks-per-case-per-week',
    universe: 'open',
    value: perWeek,
    period: of.period,
    norms: [spokenPerWeek],
  })
}

const breath = ({ breath: counts, sleeping }: Beside, { tryDays }: BesideNorms) =>
  figureOf('conditions', {
    code: 'breath-tried',
    state: stateOfBreath(counts, sleeping.open),
    acts: ['case_manager', 'coordinator'],
    unit: 'persons',
    universe: 'open',
    counts,
    norms: [tryDays],
  })

const boxes = ({ boxes: counts }: Beside) =>
  figureOf('conditions', {
    code: 'box-used',
    state: stateOfBoxes(counts),
    acts: ['case_manager'],
    unit: 'events',
    universe: 'open',
    counts,
  })
