import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes why and where to a case was closed. */
export function addClosure(scene: Scene, trajectory: Trajectory): void {
  const { woman, caseId, subjectId, closedAt } = trajectory
  const { closing } = woman
  if (closedAt === undefined || closing === undefined) return
  const { reason, destination, circumstances, assessmentAbsentBecause } = closing
  const { personId, id: membershipId } = trajectory.responsibleAt(closedAt)
  const id = scene.id(`closure/${woman.number}`)
  const text = JSON.stringify({ circumstances, assessmentAbsentBecause })
  const place = { caseId, table: 'closures', column: 'circumstances_sealed', rowId: id }
  scene.rows.add('closures', {
    programmeId: scene.programmeId,
    id,
    caseId,
    reason,
    destination,
    circumstancesSealed: scene.seal(text, place),
    outOfSight: false,
    requestedBy: personId,
    requestedAt: closedAt,
    decidedAt: closedAt,
    state: 'closed',
  })
  addFact(scene, {
    kind: 'case-closed',
    subjectId,
    occurredAt: closedAt,
    membershipId,
    entityId: id,
    attributes: { reason, destination, outOfSight: false },
  })
}
