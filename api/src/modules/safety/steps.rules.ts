import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

export const incidentKinds = [
  'sexual',
  'physical',
  'threat',
  'stalking',
  'exploitation',
  'robbery',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What to do now, in the order in which it matters. Review when a number or a term changes: 112;
 *  Centrum Seksueel Geweld 0800-0188, within 7 days, medication against hiv within 72 hours;
 *  Veilig Thuis 0800-2000. Sources: rijksoverheid.nl (huiselijk geweld), lci.rivm.nl (seksaccidenten). */
export const incidentSteps = [
  'danger-now',
  'medical-help',
  'sexual-assault-centre',
  'safe-place-tonight',
  'responsible-told',
  'home-violence-advice',
  'police-as-she-wants',
  'plan-looked-at',
] as const

export const missingSteps = [
  'danger-judged',
  'team-asked',
  'places-looked',
  'hospitals-asked',
  'police-told',
  'responsible-told',
  'next-look-agreed',
] as const

export const steps = [...new Set([...incidentSteps, ...missingSteps])]
export type Step = (typeof steps)[number]

/** @returns the steps after an incident of this kind */
export const stepsAfter = (kind: IncidentKind): readonly Step[] =>
  incidentSteps.filter(
    (step) => step !== 'sexual-assault-centre' || kind === 'sexual' || kind === 'exploitation',
  )

type Asked = { step: Step; of: readonly Step[]; taken: readonly string[]; ended: boolean }

/** Each step is taken, or found not to be needed, once; what has ended takes no more. */
export function mayTakeStep({ step, of, taken, ended }: Asked): Verdict {
  if (ended) return refused('safety-ended')
  if (!of.includes(step)) return refused('no-such-step')
  return taken.includes(step) ? refused('step-taken-already') : allowed
}

/** An incident stays open until nothing is left to do. */
export const isHandled = (of: readonly Step[], taken: readonly string[]) =>
  of.every((step) => taken.includes(step))
