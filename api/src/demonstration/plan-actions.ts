import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** A goal as far as it came. */
export type PastGoal = {
  id: string
  name: string
  domain: string
  by: Member
  setOn: string
  reachedOn: string | undefined
}

type Agreed = { goal: PastGoal; text: string; place: number }

/** Writes an action under a goal. Most are done about when they were due; some wait, and when the
 *  goal is reached what waits is not needed any more. */
export function addAction(scene: Scene, trajectory: Trajectory, agreed: Agreed): void {
  const { goal, text, place } = agreed
  const name = `${goal.name}/action/${place}`
  const draw = drawFor(scene.course(name))
  const agreedOn = addDays(goal.setOn, place * draw.between(70, 150))
  if (!scene.happened(at(agreedOn, '17:00'))) return
  if (goal.reachedOn !== undefined && agreedOn >= goal.reachedOn) return
  const dueOn = addDays(agreedOn, draw.between(21, 90))
  const doneOn = draw.chance(0.97) ? addDays(dueOn, draw.between(-9, 20)) : undefined
  const hers = draw.chance(0.3)
  const end = endOf(scene, { goal, trajectory, doneOn })
  const id = scene.id(name)
  const { caseId } = trajectory
  const owner = hers ? null : trajectory.responsibleAt(at(end.on ?? scene.today, '09:00')).id
  scene.rows.add('planActions', {
    programmeId: scene.programmeId,
    id,
    caseId,
    goalId: goal.id,
    ownerMembershipId: owner,
    dueOn,
    state: end.state,
    endedOn: end.on ?? null,
    membershipId: goal.by.id,
    recordedAt: at(agreedOn, '17:00'),
  })
  const sealedAt = { caseId, table: 'action_texts', column: 'sealed', rowId: id }
  scene.rows.add('actionTexts', {
    programmeId: scene.programmeId,
    actionId: id,
    caseId,
    sealed: scene.seal(text, sealedAt),
  })
  recordEnd(scene, trajectory, { id, dueOn, end })
}

type End = { state: 'open' | 'done' | 'dropped'; on?: string }

type Course = { goal: PastGoal; trajectory: Trajectory; doneOn: string | undefined }

function endOf(scene: Scene, { goal, trajectory, doneOn }: Course): End {
  const { reachedOn } = goal
  const { closedAt } = trajectory
  const moment = doneOn === undefined ? undefined : at(doneOn, '13:00')
  const happened = moment && scene.happened(moment) && (!closedAt || moment < closedAt)
  if (happened && doneOn !== undefined && (reachedOn === undefined || doneOn < reachedOn))
    return { state: 'done', on: doneOn }
  return reachedOn === undefined ? { state: 'open' } : { state: 'dropped', on: reachedOn }
}

type Ended = { id: string; dueOn: string; end: End }

function recordEnd(scene: Scene, trajectory: Trajectory, { id, dueOn, end }: Ended): void {
  if (end.on === undefined) return
  const occurredAt = at(end.on, '13:00')
  addFact(scene, {
    kind: `action-${end.state}`,
    subjectId: trajectory.subjectId,
    occurredAt,
    membershipId: trajectory.responsibleAt(occurredAt).id,
    entityId: id,
    attributes: { onTime: end.on <= dueOn },
  })
}
