import type { Domain, Kind, Outcome } from './contacts.api.ts'

/** In the order in which they are chosen most. */
export const outcomes = [
  'spoken',
  'attempted',
  'seen-not-spoken',
  'no-show',
  'declined',
] as const satisfies readonly Outcome[]

export const kinds = [
  'street',
  'drop-in',
  'home-visit',
  'phone',
  'message',
  'office',
  'with-partner',
] as const satisfies readonly Kind[]

export const domains = [
  'finances',
  'work-and-education',
  'daytime',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-adl',
  'instrumental-adl',
  'social-network',
  'participation',
  'justice',
] as const satisfies readonly Domain[]
