import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { Referral } from './shape.around.ts'
import type { Trajectory } from './trajectory.ts'

type Course = Pick<Referral, 'alias' | 'source' | 'on' | 'by' | 'attempts'> & {
  name: string
  subjectId: string
  triage: string
  decision?: { at: Date } & ({ caseId: string } | { reason: string })
}

/** Writes how somebody was reported whose case did not open, or not yet. */
export function addReferral(scene: Scene, referral: Referral): void {
  const { notStarted } = referral
  addCourse(scene, {
    ...referral,
    name: referral.alias,
    subjectId: scene.id(`subject/${referral.alias}`),
    ...(notStarted && { decision: { at: at(notStarted.on, '14:30'), reason: notStarted.reason } }),
  })
}

/** Writes how she was reported before her case opened. */
export function addOwnReferral(scene: Scene, trajectory: Trajectory): void {
  const { woman, subjectId, caseId, openedAt } = trajectory
  const draw = drawFor(scene.course(`referral/${woman.number}`))
  const { on, by, source } = woman.referral
  addCourse(scene, {
    alias: woman.alias,
    source,
    on,
    by,
    name: woman.number,
    subjectId,
    triage: woman.responsible,
    attempts: [
      { on: addDays(on, 2), outcome: draw.pick(['attempted', 'seen-not-spoken'] as const) },
      { on: addDays(on, draw.between(5, 12)), outcome: 'spoken' },
    ],
    decision: { at: openedAt, caseId },
  })
}

function addCourse(scene: Scene, course: Course): void {
  const { name, subjectId, alias, source, on, triage } = course
  const receivedAt = at(on, '10:00')
  if (!scene.happened(receivedAt)) return
  const by = scene.member(course.by)
  const triager = scene.member(triage).id
  const id = scene.id(`referral/${name}`)
  const decision =
    course.decision && scene.happened(course.decision.at) ? course.decision : undefined
  const attempts = course.attempts.filter((attempt) => scene.happened(at(attempt.on, '15:00')))
  scene.rows.add('referralsIn', {
    programmeId: scene.programmeId,
    id,
    subjectId,
    alias,
    source,
    organisationId: by.organisationId,
    receivedOn: on,
    triageMembershipId: triager,
    ...stateOf(decision),
    createdByMembershipId: by.id,
    recordedAt: receivedAt,
    // Reported, given to who triages, decided.
    version: decision ? 3 : 2,
  })
  const fact = { subjectId, entityId: id }
  addFact(scene, {
    ...fact,
    kind: 'referral-in-received',
    occurredAt: receivedAt,
    membershipId: by.id,
    attributes: { source },
  })
  for (const attempt of attempts) addAttempt(scene, { ...attempt, ...fact, triager })
  if (decision && 'reason' in decision)
    addFact(scene, {
      ...fact,
      kind: 'referral-in-not-started',
      occurredAt: decision.at,
      membershipId: triager,
      attributes: { reason: decision.reason },
    })
}

function stateOf(decision: Course['decision']) {
  if (decision === undefined)
    return { state: 'waiting', decidedAt: null, notStartedReason: null, caseId: null }
  return 'caseId' in decision
    ? { state: 'started', decidedAt: decision.at, notStartedReason: null, caseId: decision.caseId }
    : {
        state: 'not-started',
        decidedAt: decision.at,
        notStartedReason: decision.reason,
        caseId: null,
      }
}

type Attempt = Course['attempts'][number] & { subjectId: string; entityId: string; triager: string }

function addAttempt(scene: Scene, { on, outcome, subjectId, entityId, triager }: Attempt): void {
  const occurredAt = at(on, '15:00')
  scene.rows.add('referralAttempts', {
    programmeId: scene.programmeId,
    id: scene.id(`attempt/${entityId}/${on}`),
    referralInId: entityId,
    membershipId: triager,
    attemptedAt: occurredAt,
    outcome,
    recordedAt: occurredAt,
  })
  addFact(scene, {
    kind: 'referral-in-attempted',
    subjectId,
    occurredAt,
    membershipId: triager,
    entityId,
    attributes: { outcome },
  })
}
