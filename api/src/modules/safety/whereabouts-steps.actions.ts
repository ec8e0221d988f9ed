import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { StepRow } from './safety.queries.ts'
import { insertStep, listSteps } from './safety.queries.ts'
import type { Safety, StepBody } from './safety.schema.ts'
import { describeSteps } from './steps.actions.ts'
import { mayTakeStep } from './steps.rules.ts'
import { whereaboutsSteps } from './steps.schema.ts'
import { findStaying, findWhereaboutsOf } from './whereabouts-steps.queries.ts'

type Kind = keyof typeof whereaboutsSteps

/** Where it is known that she is now, with what to do meanwhile; null when it is not known. */
export async function describeStaying(
  act: Act,
  caseId: string,
  steps: readonly StepRow[],
): Promise<Safety['whereabouts']> {
  const row = await findStaying(act.tx, caseId)
  if (!row) return null
  const kind = row.kind as Kind
  const taken = steps.filter(({ whereaboutsId }) => whereaboutsId === row.id)
  const { id, reviewOn } = row
  return { id, kind, reviewOn, steps: describeSteps(whereaboutsSteps[kind], taken) }
}

type Params = { caseId: string; whereaboutsId: string }

/** A step was taken while she stays there, or is not needed.
 *  @throws notFound, conflict('safety-ended' | 'no-such-step' | 'step-taken-already') */
export async function takeWhereaboutsStep(act: Act, params: Params, { step, outcome }: StepBody) {
  const { caseId, whereaboutsId: id } = params
  const { tx, actor, now } = act
  await reachCase(act, 'safety:write', { caseId, entityId: id })
  const row = await findWhereaboutsOf(tx, id)
  if (row?.caseId !== caseId) throw notFound()
  const taken = (await listSteps(tx, caseId))
    .filter(({ whereaboutsId }) => whereaboutsId === id)
    .map((one) => one.step)
  const of = whereaboutsSteps[row.kind as Kind]
  demand(mayTakeStep({ step, of, taken, ended: row.endedOn !== null }))
  const { programmeId, membershipId } = actor
  const by = { programmeId, caseId, membershipId }
  await insertStep(tx, { ...by, whereaboutsId: id, step, outcome, takenAt: now })
  return { id, version: row.version }
}

/** Again, for a write that was repeated. @throws notFound */
export async function rereadWhereabouts(act: Act, id: string): Promise<void> {
  const row = await findWhereaboutsOf(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'safety:read', { caseId: row.caseId, entityId: id })
}
