import { addWorkingDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import type { EscalationCourse, Turn } from './escalation-courses.ts'
import { escalationCourses } from './escalation-courses.ts'
import { addFact } from './facts.ts'
import type { Member, Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

const roleAt = {
  team: 'case_manager',
  coordinator: 'coordinator',
  'process-director': 'process_director',
  policy: 'policy_officer',
} as const

const momentOf = ({ on }: Turn) => at(on, '10:30')

/** Writes what was asked of a level above about her, as far as that has come. */
export function addEscalations(scene: Scene, trajectory: Trajectory): void {
  for (const course of escalationCourses) {
    const [asked] = course.turns
    const askedAt = momentOf(asked)
    const open = trajectory.openedAt < askedAt && (trajectory.closedAt ?? askedAt) >= askedAt
    if (course.number === trajectory.woman.number && open && scene.happened(askedAt))
      addEscalation(scene, trajectory, course)
  }
}

const answerByOf = ({ on, days }: Turn) => (days === undefined ? null : addWorkingDays(on, days))

function addEscalation(scene: Scene, trajectory: Trajectory, course: EscalationCourse): void {
  const [asked] = course.turns
  const turns = course.turns.filter((turn) => scene.happened(momentOf(turn)))
  const waiting = turns.findLast(({ days }) => days !== undefined) ?? asked
  const last = turns.at(-1) ?? asked
  const answered = turns.some(({ kind }) => kind === 'answered' || kind === 'decided')
  const id = scene.id(`escalation/${course.number}/${asked.on}`)
  const { caseId } = trajectory
  const state = answered ? 'answered' : 'open'
  scene.rows.add('escalations', {
    programmeId: scene.programmeId,
    id,
    caseId,
    askedByMembershipId: trajectory.responsibleAt(momentOf(asked)).id,
    cause: 'stuck',
    stuckSince: course.stuckSince,
    askedAt: momentOf(asked),
    level: waiting.level,
    levelSince: momentOf(waiting),
    answerBy: answerByOf(waiting),
    state: last.kind === 'lowered' ? 'lowered' : state,
    backDownOn: answered ? course.backDownOn : null,
    policyQuestionId: addPolicyQuestion(scene, course),
    version: turns.length,
  })
  for (const [index, turn] of turns.entries())
    addTurn(scene, trajectory, { id, turn, ordinal: index + 1 })
  addShare(scene, trajectory, { id, course })
}

function addPolicyQuestion(scene: Scene, { number, policyQuestion, turns }: EscalationCourse) {
  if (policyQuestion === undefined) return null
  const raised = turns.find(({ level }) => level === 'policy')
  const asked = raised !== undefined && scene.happened(momentOf(raised))
  const id = scene.id(`policy-question/${number}/${turns[0].on}`)
  scene.rows.add('policyQuestions', {
    programmeId: scene.programmeId,
    id,
    question: policyQuestion,
    askedAt: asked ? momentOf(raised) : null,
    answerBy: asked ? answerByOf(raised) : null,
    version: asked ? 2 : 1,
  })
  return id
}

/** Who did it; nobody for what rose by itself. */
function doerOf(scene: Scene, trajectory: Trajectory, turn: Turn): Member | undefined {
  const answers = turn.kind === 'answered' || turn.kind === 'decided'
  if (turn.kind === 'risen') return undefined
  if (turn.kind === 'raised') return scene.membersOn(turn.on, 'process_director')[0]
  if (answers) return scene.membersOn(turn.on, roleAt[turn.level])[0]
  return trajectory.responsibleAt(momentOf(turn))
}

type Placed = { id: string; turn: Turn; ordinal: number }

function addTurn(scene: Scene, trajectory: Trajectory, { id, turn, ordinal }: Placed): void {
  const { caseId, subjectId } = trajectory
  const { kind, level, words, tried } = turn
  const stepId = scene.id(`escalation-step/${id}/${ordinal}`)
  const place = { caseId, table: 'escalation_steps', column: 'sealed', rowId: stepId }
  const said = words === undefined ? undefined : JSON.stringify({ words, tried })
  const doer = doerOf(scene, trajectory, turn)
  const unsaid = { keyId: null, wrapped: null, sealed: null }
  scene.rows.add('escalationSteps', {
    programmeId: scene.programmeId,
    id: stepId,
    caseId,
    escalationId: id,
    ordinal,
    kind,
    level,
    takenAt: momentOf(turn),
    membershipId: doer?.id ?? null,
    answerBy: answerByOf(turn),
    ...(said === undefined ? unsaid : scene.sealApart(said, place)),
  })
  addFact(scene, {
    kind: `escalation-${kind}`,
    subjectId,
    membershipId: (doer ?? trajectory.responsibleAt(momentOf(turn))).id,
    entityId: id,
    occurredAt: momentOf(turn),
    attributes: { level },
  })
}

type Shared = { id: string; course: EscalationCourse }

/** A note under the basis that runs, for the process director alone. */
function addShare(scene: Scene, trajectory: Trajectory, { id, course }: Shared): void {
  const { caseId, subjectId } = trajectory
  const [{ on }] = course.turns
  const sharedAt = at(on, '11:15')
  const [to] = scene.membersOn(on, 'process_director')
  const consent = scene.rows
    .of('consents')
    .findLast((row) => row['caseId'] === caseId && row['purpose'] === 'safety-house-sharing')
  if (!course.sharedUntil || !scene.happened(sharedAt) || !to || !consent) return
  const shareId = scene.id(`case-share/${id}`)
  const place = { caseId, table: 'case_shares', column: 'sealed', rowId: shareId }
  const note = 'Zij wil zelf graag binnen wonen en houdt zich aan huisregels als iemand ze uitlegt.'
  const from = trajectory.responsibleAt(sharedAt)
  scene.rows.add('caseShares', {
    programmeId: scene.programmeId,
    id: shareId,
    caseId,
    escalationId: id,
    consentId: String(consent['id']),
    fromMembershipId: from.id,
    toMembershipId: to.id,
    parts: ['note'],
    sharedAt,
    untilOn: course.sharedUntil,
    ...scene.sealApart(JSON.stringify({ note }), place),
  })
  const fact = { kind: 'case-shared', subjectId, membershipId: from.id, entityId: shareId }
  addFact(scene, { ...fact, occurredAt: sharedAt })
}
