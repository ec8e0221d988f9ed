import type { Setting } from '../../platform/settings/index.ts'

/** Contacts in which she meets the new case manager with the old one there, before it completes. */
export const introductionsNeeded: Setting<number> = {
  key: 'handovers.introductions-needed',
  otherwise: 1,
  source: 'product page, handovers: an introduction contact, both present; default 1',
}

/** Working days in which whoever was asked answers; after that the handover has expired. */
export const answerDays: Setting<number> = {
  key: 'handovers.answer-working-days',
  otherwise: 5,
  source: 'assumed: a working week, so that a refusal leaves time to ask another',
}

/** Days from a proposal to the day by which it is to be completed, where no round says otherwise. */
export const completeDays: Setting<number> = {
  key: 'handovers.complete-days',
  otherwise: 42,
  source: 'assumed: six weeks, room for an introduction at her pace',
}

/** Whether who leads the receiving organisation confirms that there is room before it is accepted. */
export const organisationConfirms: Setting<boolean> = {
  key: 'handovers.organisation-confirms',
  otherwise: false,
  source:
    'product page, who sees what: the organisation manager confirms; off until a programme asks',
}

/** Days in which a former case manager can still write down what took place while she answered. The
 *  database reads the same setting (app.former_cases). */
export const lateWriteDays: Setting<number> = {
  key: 'handovers.late-write-days',
  otherwise: 31,
  source: 'assumed: a month, in which hours are corrected too',
}

export const handoverSettings = [
  introductionsNeeded,
  answerDays,
  completeDays,
  organisationConfirms,
  lateWriteDays,
] as const
