import { addDays } from '../platform/clock/index.ts'
import type { PastAssessment } from './assessments.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { PastGoal } from './plan-actions.ts'
import { addAction } from './plan-actions.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { PlanTexts } from './shape.plans.ts'
import type { Trajectory } from './trajectory.ts'

type Given = { assessments: readonly PastAssessment[]; texts: PlanTexts }

/** Writes what was to change where it went badly: a goal with actions, or why there is none. What an
 *  assessment finds later ends it. Once in a while one is still to be thought of. */
export function addGoals(scene: Scene, trajectory: Trajectory, given: Given): void {
  for (const domain of Object.keys(given.texts.domains))
    addDomain(scene, trajectory, { ...given, domain })
  addWish(scene, trajectory, given)
}

function addDomain(scene: Scene, trajectory: Trajectory, given: Given & { domain: string }): void {
  const { assessments, domain } = given
  const found = assessments.findIndex(({ scores }) => isLow(scores[domain]))
  const assessment = assessments[found]
  if (!assessment) return
  const name = `goal/${trajectory.woman.number}/${domain}`
  const way = drawFor(scene.course(name)).weighed({ goal: 62, waiver: 33, neither: 5 })
  const better = assessments.slice(found + 1).find(({ scores }) => (scores[domain] ?? 0) > 2)
  const goal: PastGoal = {
    id: scene.id(name),
    name,
    domain,
    by: assessment.by,
    setOn: assessment.on,
    reachedOn: better?.on,
  }
  if (way === 'goal') addGoal(scene, trajectory, { goal, texts: given.texts })
  if (way === 'waiver') addWaiver(scene, trajectory, { goal, texts: given.texts })
}

const isLow = (score: number | null | undefined) =>
  score !== null && score !== undefined && score <= 2

type Setting = { goal: PastGoal; texts: PlanTexts }

function addGoal(scene: Scene, trajectory: Trajectory, { goal, texts }: Setting): void {
  const { id, domain, setOn, reachedOn, by } = goal
  const { caseId, subjectId } = trajectory
  scene.rows.add('goals', {
    programmeId: scene.programmeId,
    id,
    caseId,
    domainCode: domain,
    state: reachedOn ? 'reached' : 'open',
    setOn,
    endedOn: reachedOn ?? null,
    membershipId: by.id,
    recordedAt: at(setOn, '16:20'),
  })
  const said = texts.domains[domain]
  addText(scene, trajectory, {
    of: { goalId: id },
    by,
    on: setOn,
    text: { text: said?.goal ?? '', ownWords: said?.ownWords ?? '' },
  })
  const fact = { subjectId, membershipId: by.id, entityId: id, attributes: { domain } }
  addFact(scene, { ...fact, kind: 'goal-set', occurredAt: at(setOn, '16:20') })
  if (reachedOn)
    addFact(scene, { ...fact, kind: 'goal-reached', occurredAt: at(reachedOn, '16:25') })
  said?.actions.forEach((text, place) => {
    addAction(scene, trajectory, { goal, text, place })
  })
}

function addWaiver(scene: Scene, trajectory: Trajectory, { goal, texts }: Setting): void {
  const { domain, setOn, by, reachedOn } = goal
  const { caseId, subjectId } = trajectory
  const id = scene.id(`waiver/${trajectory.woman.number}/${domain}`)
  scene.rows.add('goalWaivers', {
    programmeId: scene.programmeId,
    id,
    caseId,
    domainCode: domain,
    sinceOn: setOn,
    endedOn: reachedOn ?? null,
    membershipId: by.id,
    recordedAt: at(setOn, '16:30'),
  })
  const text = { text: texts.domains[domain]?.waiver ?? '' }
  addText(scene, trajectory, { of: { waiverId: id }, by, on: setOn, text })
  const fact = { kind: 'goal-waived', subjectId, membershipId: by.id, entityId: id }
  addFact(scene, { ...fact, occurredAt: at(setOn, '16:30'), attributes: { domain } })
}

function addWish(scene: Scene, trajectory: Trajectory, { assessments, texts }: Given): void {
  const [first] = assessments
  if (!first) return
  const on = addDays(first.on, 7)
  if (!scene.happened(at(on, '12:00'))) return
  const text = drawFor(scene.course(`wish/${trajectory.woman.number}`)).pick(texts.wishes)
  addText(scene, trajectory, { of: {}, by: first.by, on, text: { text } })
}

type Said = {
  of: { goalId?: string; waiverId?: string }
  by: Member
  on: string
  text: { text: string; ownWords?: string }
}

function addText(scene: Scene, { caseId, woman }: Trajectory, { of, by, on, text }: Said): void {
  const { goalId = null, waiverId = null } = of
  const id = scene.id(`plan-text/${woman.number}/${goalId}/${waiverId}`)
  const place = { caseId, table: 'plan_texts', column: 'sealed', rowId: id }
  scene.rows.add('planTexts', {
    programmeId: scene.programmeId,
    id,
    caseId,
    goalId,
    waiverId,
    saidOn: on,
    membershipId: by.id,
    sealed: scene.seal(JSON.stringify(text), place),
    recordedAt: at(on, '16:40'),
  })
}
