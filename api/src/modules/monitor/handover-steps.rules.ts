import type { Happening } from './happenings.rules.ts'
import { countOf } from './happenings.rules.ts'

/** Handovers that were asked for, and those of which nothing came. @param happenings of the period */
export const handoverStepsOf = (happenings: readonly Happening[]) => ({
  proposed: countOf(happenings, 'handover-proposed'),
  fellThrough: countOf(happenings, 'handover-declined', 'handover-withdrawn', 'handover-expired'),
})
