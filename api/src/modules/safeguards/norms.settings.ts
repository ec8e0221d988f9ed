import type { Setting } from '../../platform/settings/index.ts'
import { attentionDays, signalDays } from '../cases/index.ts'
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

/** A norm that the process director may change, and the values that mean something. */
export type AdjustableNorm = {
  setting: Setting<number>
  unit: 'hours' | 'days' | 'cases'
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
]

/** What is no number to be turned: an open case has one responsible case manager. */
export const oneResponsible: Setting<number> = {
  key: 'case-management.responsible-per-case',
  otherwise: 1,
  source: 'later note, §2a: each woman is linked to a case manager',
}
