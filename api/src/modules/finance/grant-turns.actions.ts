import type { Act } from '../../platform/actor/index.ts'
import { notFound, stale } from '../../platform/errors/index.ts'
import type { DecisionBody } from './grant-decisions.schema.ts'
import { accountForGrant, holdForStep, takeStep } from './grant-steps.actions.ts'
import { loadGrant, mayApply } from './grants.actions.ts'
import type { StepBody } from './grants.schema.ts'

/** What the organisation does with its own application: sends it, takes it back, or accounts for the grant.
 *  @throws notFound, stale, invalid
 *  @throws conflict('grant-step-impossible' | 'grant-without-lines' | 'grant-period-runs') */
export async function stepApplication(act: Act, id: string, body: StepBody) {
  const { organisationId, version } = await loadGrant(act, id)
  if (!mayApply(act, organisationId)) throw notFound()
  if (body.kind !== 'submit') return takeStep(act, await holdForStep(act, id, body), body)
  const given = act.expectedVersion()
  if (given !== version) throw stale(given, version)
  return accountForGrant(act, id)
}

/** What the municipality decides beside an award and a settlement: sends it back, refuses it, or what was recovered
 *  came in. @throws notFound, stale, invalid, conflict('grant-step-impossible') */
export async function decideGrant(act: Act, id: string, body: DecisionBody) {
  return takeStep(act, await holdForStep(act, id, body), body)
}
