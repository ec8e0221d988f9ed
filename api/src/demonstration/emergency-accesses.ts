import { at, later } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { EmergencyAccess } from './shape.around.ts'
import type { Trajectory } from './trajectory.ts'

const most = 480

/** Writes who looked in an emergency, who was told, and what the privacy officer made of it. */
export function addEmergencyAccess(
  scene: Scene,
  trajectory: Trajectory,
  access: EmergencyAccess,
): void {
  const openedAt = at(access.on, access.time)
  if (!scene.happened(openedAt)) return
  const endedAt = later(openedAt, access.minutes)
  const membershipId = scene.member(access.by).id
  const entityId = scene.id(`emergency/${trajectory.woman.number}/${access.on}`)
  const review = reviewOf(scene, access)
  scene.rows.add('emergencyAccesses', {
    programmeId: scene.programmeId,
    id: entityId,
    caseId: trajectory.caseId,
    membershipId,
    reason: access.reason,
    openedAt,
    endsAt: later(openedAt, most),
    endedAt,
    ...review,
    version: review.reviewedAt ? 3 : 2,
  })
  const fact = { subjectId: trajectory.subjectId, membershipId, entityId }
  addFact(scene, { ...fact, kind: 'emergency-access-opened', occurredAt: openedAt })
  addFact(scene, { ...fact, kind: 'emergency-access-ended', occurredAt: endedAt })
  const day = access.on
  tellBoth(scene, trajectory, { entityId, day, createdAt: openedAt, readAt: review.reviewedAt })
}

function reviewOf(scene: Scene, { review }: EmergencyAccess) {
  const none = { reviewedAt: null, reviewedBy: null, review: null }
  if (review === undefined) return none
  const reviewedAt = at(review.on, '11:30')
  if (!scene.happened(reviewedAt)) return none
  return { reviewedAt, reviewedBy: scene.member(review.by).personId, review: review.text }
}

type Telling = { entityId: string; day: string; createdAt: Date; readAt: Date | null }

/** Her case manager and the privacy officers are told at once. */
function tellBoth(scene: Scene, trajectory: Trajectory, { day, ...telling }: Telling): void {
  const responsible = trajectory.responsibleAt(telling.createdAt)
  for (const { id: membershipId } of [responsible, ...scene.membersOn(day, 'privacy_officer')])
    scene.rows.add('notices', {
      programmeId: scene.programmeId,
      id: scene.id(`notice/${telling.entityId}/${membershipId}`),
      membershipId,
      kind: 'emergency-access-opened',
      ...telling,
    })
}
