import type { Closing } from './closures.api.ts'

export const reasons = [
  'goals-reached',
  'regular-care',
  'moved-away',
  'her-wish',
  'died',
  'other',
] as const satisfies readonly Closing['reason'][]

export const destinations = [
  'regular-care',
  'own-home',
  'sheltered-housing',
  'other-municipality',
  'unknown',
  'not-applicable',
] as const satisfies readonly Closing['destination'][]

/** As it is typed; nothing is chosen beforehand. */
export type ClosingValues = {
  reason: Closing['reason'] | ''
  destination: Closing['destination'] | ''
  circumstances: string
  assessmentAbsentBecause: string
}

export const nothingTyped: ClosingValues = {
  reason: '',
  destination: '',
  circumstances: '',
  assessmentAbsentBecause: '',
}

/** What is sent; undefined as long as a choice is missing. */
export function closingFrom(values: ClosingValues): Closing | undefined {
  const { reason, destination, circumstances, assessmentAbsentBecause } = values
  if (!reason || !destination) return undefined
  const absent = assessmentAbsentBecause ? { assessmentAbsentBecause } : {}
  return { reason, destination, circumstances, ...absent }
}
