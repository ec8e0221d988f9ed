import type { Fault } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

/** Weeks within which it is decided on an application. */
export const decisionWeeks: Setting<number> = {
  key: 'zone.decision-weeks',
  otherwise: 8,
  source: 'Awb 4:13: the term of a regulation, or a reasonable term of at most eight weeks',
}

/** Months for which a registration is valid. */
export const validityMonths: Setting<number> = {
  key: 'zone.validity-months',
  otherwise: 12,
  source: 'assumed: a year; the note names no term (§3b)',
}

/** Weeks before its end from which a registration can be renewed, and its end is announced. */
export const renewalWeeks: Setting<number> = {
  key: 'zone.renewal-weeks',
  otherwise: 12,
  source: 'assumed: the term for a decision, and some weeks to ask for it',
}

/** Months after the last of it was over until what identifies an applicant is erased. */
export const retentionMonths: Setting<number> = {
  key: 'zone.retention-months',
  otherwise: 12,
  source: 'assumed: no longer than needed (AVG 5.1e); the controller sets it with the basis',
}

const offer = (setting: Setting<number>, least: number, most: number): Offer => ({
  setting,
  faults: async (_, { value }): Promise<readonly Fault[]> =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : [{ path: '/value', code: 'out-of-range', message: `from ${least} to ${most}` }],
})

/** What a programme may set, and what makes sense for each. */
export const zoneOffers: readonly Offer[] = [
  offer(decisionWeeks, 1, 26),
  offer(validityMonths, 1, 60),
  offer(renewalWeeks, 1, 26),
  offer(retentionMonths, 1, 120),
]
