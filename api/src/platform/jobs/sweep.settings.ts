import type { Setting } from '../settings/index.ts'

/** Days for which sessions that ended, and invitations that were used or lapsed, are kept; at least 7. */
export const signInKeptDays: Setting<number> = {
  key: 'sign-in.kept-days',
  otherwise: 30,
  source:
    'AVG art. 5.1.e: no longer than needed; a month lets a person recognise a sign-in as not hers',
}
