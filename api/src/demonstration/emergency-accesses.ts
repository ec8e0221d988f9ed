import { at, later } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { EmergencyAccess } from './shape.around.ts'
import type { Trajectory } from './trajectory.ts'

const most = 480

/** Writes who looked in an emergency and what the privacy officer made of it. */
export function addEmergencyAccess(
  scene: Scene,
  { woman, caseId, subjectId }: Trajectory,
  access: EmergencyAccess,
): void {
  const openedAt = at(access.on, access.time)
  if (!scene.happened(openedAt)) return
  const endedAt = later(openedAt, access.minutes)
  const reviewedAt = access.review && at(access.review.on, '11:30')
  const review = reviewedAt && scene.happened(reviewedAt) ? access.review : undefined
  const membershipId = scene.member(access.by).id
  const id = scene.id(`emergency/${woman.number}/${access.on}`)
  scene.rows.add('emergencyAccesses', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId,
    reason: access.reason,
    openedAt,
    endsAt: later(openedAt, most),
    endedAt,
    reviewedAt: review ? (reviewedAt ?? null) : null,
    reviewedBy: review ? scene.member(review.by).personId : null,
    review: review?.text ?? null,
    version: review ? 3 : 2,
  })
  const fact = { subjectId, membershipId, entityId: id }
  addFact(scene, { ...fact, kind: 'emergency-access-opened', occurredAt: openedAt })
  addFact(scene, { ...fact, kind: 'emergency-access-ended', occurredAt: endedAt })
}
