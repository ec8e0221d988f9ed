import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { IncidentKind, Step } from './steps.schema.ts'
import { incidentSteps, outsideSteps } from './steps.schema.ts'

/** @returns the steps after an incident of this kind */
export const stepsAfter = (kind: IncidentKind): readonly Step[] =>
  incidentSteps.filter(
    (step) => step !== 'sexual-assault-centre' || kind === 'sexual' || kind === 'exploitation',
  )

/** @returns the steps when she sleeps in such a place: only outside is something to be done at once */
export const stepsWhere = (kind: string): readonly Step[] => (kind === 'street' ? outsideSteps : [])

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
