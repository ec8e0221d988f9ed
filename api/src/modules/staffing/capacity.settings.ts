import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Hours of case managers per case per week. */
export const hoursPerCase: Setting<number> = {
  key: 'case-management.hours-per-case-per-week',
  otherwise: 4,
  source: 'later note, §4 (table and a): on average 4 hours per case per week',
}

/** Hours of peer experts per case per week, all their work included. */
export const peerHoursPerCase: Setting<number> = {
  key: 'peer-expert.hours-per-case-per-week',
  otherwise: 1.6,
  source: 'later note, §2b and §4 (table): 16 hours a week over ten cases, all her work included',
}

/** Hours a week of a case manager in the pool that go to no case. A peer expert has none: her norm
 *  holds all her work. */
export const hoursWithoutCase: Setting<number> = {
  key: 'staffing.hours-without-case-per-week',
  otherwise: 2,
  source: 'assumed here: a team meeting a week, a case meeting, work guidance and training spread',
}

/** Days before the day on which a vacancy is to be filled from which it asks for attention. */
export const vacancyNoticeDays: Setting<number> = {
  key: 'staffing.vacancy-notice-days',
  otherwise: 28,
  source: 'assumed here: four weeks, the least in which somebody can still be found and begin',
}

/** Days ahead in which hours that end ask for attention. */
export const contractNoticeDays: Setting<number> = {
  key: 'staffing.contract-notice-days',
  otherwise: 56,
  source: 'assumed here: eight weeks, the time that a warm handover takes',
}

/** What a programme may set; the norms per case are set in the live note. */
export const staffingOffers: readonly Offer[] = [
  within(hoursWithoutCase, { least: 0, most: 40, whole: false }),
  within(vacancyNoticeDays, { least: 0, most: 366, whole: false }),
  within(contractNoticeDays, { least: 0, most: 366, whole: false }),
]
