import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { byActor } from './goals.actions.ts'
import { findGoal, isOpen } from './goals.queries.ts'
import { faultsOfAction, mayChangeAction, mayChangeGoal, mayPlan } from './goals.rules.ts'
import type { ActionBody } from './goals.schema.ts'
import {
  changeAction,
  findActionForUpdate,
  insertAction,
  listTeam,
  plansForAll,
} from './plan-actions.queries.ts'
import {
  actionTextPlace,
  changeActionText,
  findActionText,
  insertActionText,
} from './plan-texts.queries.ts'

/** Agrees an action under a goal: who does it, by when. A peer expert takes one upon herself.
 *  @throws invalid, conflict('case-closed' | 'goal-ended') */
export async function agreeAction(act: Act, goalId: string, sent: ActionBody) {
  const goal = await findGoalToWorkOn(act, goalId)
  const { caseId } = goal
  const id = randomUUID()
  await reachCase(act, 'own-actions:write', { caseId, entityId: id })
  await demandSound(act, caseId, sent)
  demand(mayPlan(await isOpen(act.tx, caseId)))
  demand(mayChangeGoal(goal))
  const { text, ...action } = sent
  const { programmeId } = act.actor
  await insertAction(act.tx, { ...byActor(act, caseId), ...action, id, goalId })
  const place = actionTextPlace({ actionId: id, caseId, version: 1 })
  const sealed = await act.vault.seal(text, place)
  await insertActionText(act.tx, { programmeId, actionId: id, caseId, sealed })
  return { id, version: 1 }
}

/** Other words, another owner or another day. @throws invalid, stale, conflict('action-ended') */
export async function changeAgreedAction(act: Act, id: string, sent: ActionBody) {
  const { action } = await takeUpAction(act, id)
  await demandSound(act, action.caseId, sent)
  demand(mayChangeAction(action))
  const { text, ...change } = sent
  const kept = await findActionText(act.tx, id)
  const version = kept.version + 1
  const place = actionTextPlace({ actionId: id, caseId: action.caseId, version })
  await changeActionText(act.tx, {
    actionId: id,
    version,
    sealed: await act.vault.seal(text, place),
  })
  return { id, version: await changeAction(act.tx, action, change) }
}

/** It is done. @throws stale, conflict('action-ended') */
export const finishAction = (act: Act, id: string) => endAction(act, id, 'done')

/** It is not needed any more. @throws stale, conflict('action-ended') */
export const dropAction = (act: Act, id: string) => endAction(act, id, 'dropped')

async function endAction(act: Act, id: string, state: 'done' | 'dropped') {
  const { action, subjectId } = await takeUpAction(act, id)
  demand(mayChangeAction(action))
  const version = await changeAction(act.tx, action, { state, endedOn: act.today })
  await recordFact(act, {
    kind: `action-${state}`,
    subjectId,
    entityId: id,
    occurredAt: act.now,
    attributes: { onTime: act.today <= action.dueOn },
  })
  return { id, version }
}

// Locking asks for the right to change: another's action is absent to who works on her own only.
async function takeUpAction(act: Act, id: string) {
  const action = await findActionForUpdate(act.tx, id)
  if (!action) throw notFound()
  const { caseId } = action
  const { subjectId } = await reachCase(act, 'own-actions:write', { caseId, entityId: id })
  const given = act.expectedVersion()
  if (given !== action.version) throw stale(given, action.version)
  return { action, subjectId }
}

async function findGoalToWorkOn(act: Act, goalId: string) {
  const goal = await findGoal(act.tx, goalId)
  if (!goal) throw notFound()
  return goal
}

async function demandSound(act: Act, caseId: string, sent: ActionBody): Promise<void> {
  const faults = faultsOfAction(sent, {
    today: act.today,
    team: await listTeam(act.tx, caseId, act.today),
    forAll: await plansForAll(act.tx, caseId),
    self: act.actor.membershipId,
  })
  if (faults.length > 0) throw invalid(faults)
}
