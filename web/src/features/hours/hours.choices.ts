import type { Correction, HoursBody } from './hours.api.ts'

/** In the order in which they come back most. */
export const hourKinds = [
  'team',
  'coordination',
  'case-meeting',
  'work-guidance',
  'supervision',
  'training',
  'expertise',
] as const satisfies readonly HoursBody['kind'][]

export const outcomes = [
  'spoken',
  'attempted',
  'seen-not-spoken',
  'no-show',
  'declined',
] as const satisfies readonly Correction['outcome'][]

export const contactKinds = [
  'street',
  'drop-in',
  'home-visit',
  'phone',
  'message',
  'office',
  'with-partner',
] as const satisfies readonly NonNullable<Correction['kind']>[]
