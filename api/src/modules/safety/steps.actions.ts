import type { StepRow } from './safety.queries.ts'
import type { Safety, StepBody } from './safety.schema.ts'
import type { Step } from './steps.schema.ts'

/** What to do now, in its order, with who did it when. */
export function describeSteps(
  of: readonly Step[],
  taken: readonly StepRow[],
): Safety['missing'][0]['steps'] {
  return of.map((step) => {
    const found = taken.find((one) => one.step === step)
    if (!found) return { step, taken: null }
    const outcome = found.outcome as StepBody['outcome']
    return { step, taken: { outcome, at: found.takenAt.toISOString(), by: found.name } }
  })
}
