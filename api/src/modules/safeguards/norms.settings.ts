import type { Setting } from '../../platform/settings/index.ts'
import { attentionDays, signalDays } from '../cases/index.ts'
import { longWaitDays } from '../referrals/index.ts'
import { hoursPerCase, peerHoursPerCase } from '../staffing/index.ts'

export { hoursPerCase, peerHoursPerCase } from '../staffing/index.ts'

/** How far below the norm an average may lie and still count as meeting it. */
export const hoursTolerance: Setting<number> = {
  key: 'case-management.hours-tolerance',
  otherwise: 0.5,
  source: 'assumed here: the later note, §4a, calls 4 hours an average and names no margin',
}

/** How many women may be out of sight before the element no longer stands. */
export const outOfSightTolerated: Setting<number> = {
  key: 'case-management.out-of-sight-tolerated',
  otherwise: 0,
  source: 'later note, §1: women dropping out of sight is what the approach prevents',
}

/** How far below the norm the average of the peer expert may lie. */
const peerTolerance: Setting<number> = {
  key: 'peer-expert.hours-tolerance',
  otherwise: 0.3,
  source: 'assumed here: two tenths of her norm, as the margin of case managers is of theirs',
}

/** Hours a week that the expert role asks. */
const expertHours: Setting<number> = {
  key: 'expert-role.hours-per-week',
  otherwise: 12,
  source: 'both notes, §2c: 12 to 16 hours a week; the least of these',
}

/** Hours a week of the expert role that are paid for. */
const expertFunded: Setting<number> = {
  key: 'expert-role.funded-hours-per-week',
  otherwise: 0,
  source: 'later note, §2c: wanted, and left out of the funding of 2023',
}

/** Days within which a case meeting follows the last one. */
const meetingDays: Setting<number> = {
  key: 'direction.case-meeting-days',
  otherwise: 42,
  source: 'assumed here: §2e names the case meeting and no interval; six weeks',
}

/** Organisations of which case managers come. */
const organisations: Setting<number> = {
  key: 'team.organisations',
  otherwise: 2,
  source: 'later note, conditions (WAT): a team from two organisations',
}

/** Days for which it counts as known where she sleeps. */
const sleepingDays: Setting<number> = {
  key: 'housing-and-care.sleeping-place-days',
  otherwise: 180,
  source: 'assumed here: the six months of an assessment; §1 names the condition and no norm',
}

/** Talks per case per week. */
const spokenPerWeek: Setting<number> = {
  key: 'personal-attention.talks-per-case-per-week',
  otherwise: 1,
  source: 'assumed here: §1 names the condition and no norm; a talk a week',
}

/** Days within which somebody tries again when it grew quiet. */
const tryDays: Setting<number> = {
  key: 'long-breath.try-again-days',
  otherwise: 14,
  source: 'assumed here: §1 names the condition and no norm; a fortnight',
}

/** What the further elements and conditions are held against. */
export const furtherNorms = {
  peerHours: peerHoursPerCase,
  peerTolerance,
  expertHours,
  expertFunded,
  meetingDays,
  organisations,
  sleepingDays,
  waitingDays: longWaitDays,
  spokenPerWeek,
  tryDays,
}

/** A norm that the process director may change, and the values that mean something. */
export type AdjustableNorm = {
  setting: Setting<number>
  unit: 'hours' | 'days' | 'cases' | 'organisations' | 'talks'
  least: number
  most: number
  /** Smallest difference. */
  step: number
}

export const adjustableNorms: readonly AdjustableNorm[] = [
  { setting: hoursPerCase, unit: 'hours', least: 0.5, most: 40, step: 0.1 },
  { setting: peerHoursPerCase, unit: 'hours', least: 0.1, most: 40, step: 0.1 },
  { setting: hoursTolerance, unit: 'hours', least: 0, most: 10, step: 0.1 },
  { setting: attentionDays, unit: 'days', least: 1, most: 365, step: 1 },
  { setting: signalDays, unit: 'days', least: 2, most: 365, step: 1 },
  { setting: outOfSightTolerated, unit: 'cases', least: 0, most: 100, step: 1 },
  { setting: peerTolerance, unit: 'hours', least: 0, most: 10, step: 0.1 },
  { setting: expertHours, unit: 'hours', least: 1, most: 40, step: 1 },
  { setting: expertFunded, unit: 'hours', least: 0, most: 40, step: 1 },
  { setting: meetingDays, unit: 'days', least: 7, most: 365, step: 1 },
  { setting: organisations, unit: 'organisations', least: 1, most: 10, step: 1 },
  { setting: sleepingDays, unit: 'days', least: 7, most: 365, step: 1 },
  { setting: longWaitDays, unit: 'days', least: 7, most: 365, step: 1 },
  { setting: spokenPerWeek, unit: 'talks', least: 0.1, most: 14, step: 0.1 },
  { setting: tryDays, unit: 'days', least: 1, most: 90, step: 1 },
]

/** What is no number to be turned: an open case has one responsible case manager. */
export const oneResponsible: Setting<number> = {
  key: 'case-management.responsible-per-case',
  otherwise: 1,
  source: 'later note, §2a: each woman is linked to a case manager',
}
