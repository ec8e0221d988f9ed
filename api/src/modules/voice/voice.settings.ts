import type { Fault } from '../../platform/errors/problem.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

/** Days within which a complaint of hers is answered. */
export const answerDays: Setting<number> = {
  key: 'voice.complaint-answer-days',
  otherwise: 42,
  source:
    'Wkkgz, article 17: within six weeks, once four more (degeschillencommissiezorg.nl, vragen over termijnen; igz.nl, klachtenregeling). She is told one day, so the four are not used; a programme may agree on fewer',
}

/** The terms that a programme may set. */
export const voiceOffers: readonly Offer[] = [
  {
    setting: answerDays,
    faults: async (_, { value }): Promise<readonly Fault[]> =>
      Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 42
        ? []
        : [{ path: '/value', code: 'out-of-range', message: 'from 1 to 42' }],
  },
]
