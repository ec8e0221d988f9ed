import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { DecisionBody } from './grant-decisions.schema.ts'
import { holdForStep, takeStep } from './grant-steps.actions.ts'
import { loadGrant, mayApply } from './grants.actions.ts'
import type { StepBody } from './grants.schema.ts'

/** What the organisation does with its own application: sends it or takes it back; it accounts for the
 *  grant with a report. @throws notFound, stale, invalid, conflict('grant-step-impossible' | 'grant-without-lines') */
export async function stepApplication(act: Act, id: string, body: StepBody) {
  const { organisationId } = await loadGrant(act, id)
  if (!mayApply(act, organisationId)) throw notFound()
  return takeStep(act, await holdForStep(act, id, body), body)
}

/** What the municipality decides beside an award and a settlement: sends it back, refuses it, or what was recovered
 *  came in. @throws notFound, stale, invalid, conflict('grant-step-impossible') */
export async function decideGrant(act: Act, id: string, body: DecisionBody) {
  return takeStep(act, await holdForStep(act, id, body), body)
}
