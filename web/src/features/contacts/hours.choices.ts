import type { HoursBody } from './hours.api.ts'

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
