import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { changeGoal, endWaivers, findGoalForUpdate, insertGoal, isOpen } from './goals.queries.ts'
import { mayChangeGoal, mayEndGoal, mayPlan } from './goals.rules.ts'
import type { GoalBody, GoalText } from './goals.schema.ts'
import { getCurrentInstrument } from './instruments.actions.ts'
import {
  changePlanText,
  findGoalText,
  insertPlanText,
  planTextPlace,
} from './plan-texts.queries.ts'

/** Sets a goal in a domain; a reason why there was none ends. A domain can have more than one.
 *  @throws invalid, conflict('case-closed') */
export async function setGoal(act: Act, caseId: string, { domain, ...text }: GoalBody) {
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'plans:write', { caseId, entityId: id })
  await demandDomain(act, domain)
  demand(mayPlan(await isOpen(act.tx, caseId)))
  const by = byActor(act, caseId)
  await endWaivers(act.tx, { caseId, domainCode: domain }, act.today)
  await insertGoal(act.tx, { ...by, id, domainCode: domain, setOn: act.today })
  await writePlanText(act, { caseId, goalId: id, text: JSON.stringify(text) })
  await recordFact(act, {
    kind: 'goal-set',
    subjectId,
    entityId: id,
    occurredAt: act.now,
    attributes: { domain },
  })
  return { id, version: 1 }
}

/** Says it better. @throws stale, conflict('goal-ended') */
export async function changeGoalText(act: Act, id: string, text: GoalText) {
  const { goal } = await takeUpGoal(act, id)
  demand(mayChangeGoal(goal))
  const kept = await findGoalText(act.tx, id)
  const version = kept.version + 1
  const place = planTextPlace({ textId: kept.id, caseId: goal.caseId, version })
  const sealed = await act.vault.seal(JSON.stringify(text), place)
  await changePlanText(act.tx, { id: kept.id, version, sealed })
  return { id, version: await changeGoal(act.tx, goal, {}) }
}

/** The goal is reached. @throws stale, conflict('goal-ended' | 'goal-actions-open') */
export const reachGoal = (act: Act, id: string) => endGoal(act, id, 'reached')

/** It is no goal any more. @throws stale, conflict('goal-ended' | 'goal-actions-open') */
export const dropGoal = (act: Act, id: string) => endGoal(act, id, 'dropped')

async function endGoal(act: Act, id: string, state: 'reached' | 'dropped') {
  const { goal, subjectId } = await takeUpGoal(act, id)
  demand(mayEndGoal(goal))
  const version = await changeGoal(act.tx, goal, { state, endedOn: act.today })
  await recordFact(act, {
    kind: `goal-${state}`,
    subjectId,
    entityId: id,
    occurredAt: act.now,
    attributes: { domain: goal.domainCode },
  })
  return { id, version }
}

async function takeUpGoal(act: Act, id: string) {
  const goal = await findGoalForUpdate(act.tx, id)
  if (!goal) throw notFound()
  const { caseId } = goal
  const { subjectId } = await reachCase(act, 'plans:write', { caseId, entityId: id })
  const given = act.expectedVersion()
  if (given !== goal.version) throw stale(given, goal.version)
  return { goal, subjectId }
}

/** @throws invalid for a domain that today's instrument does not have */
export async function demandDomain(act: Act, domain: string): Promise<void> {
  const { domains } = await getCurrentInstrument(act)
  if (!domains.some(({ code }) => code === domain))
    throw invalidAt('/domain', 'no-such-domain', 'is not in the instrument')
}

/** Whose row it is and when it was recorded. */
export const byActor = ({ actor, now }: Act, caseId: string) => ({
  programmeId: actor.programmeId,
  membershipId: actor.membershipId,
  caseId,
  recordedAt: now,
})

type Text = { caseId: string; goalId?: string; waiverId?: string; text: string }

/** Seals a text of the plan for a row of its own. @returns its id */
export async function writePlanText(act: Act, { caseId, text, ...of }: Text): Promise<string> {
  const id = randomUUID()
  const place = planTextPlace({ textId: id, caseId, version: 1 })
  const sealed = await act.vault.seal(text, place)
  await insertPlanText(act.tx, { ...byActor(act, caseId), ...of, id, saidOn: act.today, sealed })
  return id
}
