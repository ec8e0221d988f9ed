import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { CareData } from './shape.care.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes which signals of hers were put off: for the role of who did, and for nobody else. */
export function addPostponements(
  scene: Scene,
  { woman, caseId }: Trajectory,
  care: CareData,
): void {
  for (const { number, on, kind, by, until, reason } of care.postponements) {
    const recordedAt = at(on, '09:15')
    if (number !== woman.number || !scene.happened(recordedAt)) continue
    const { id: membershipId, role } = scene.member(by)
    scene.rows.add('signalPostponements', {
      programmeId: scene.programmeId,
      id: scene.id(`postponement/${number}/${on}`),
      ...{ kind, entityId: caseId, cell: 'sight:read', caseId },
      ...{ membershipId, role, fromOn: on, untilOn: until, reason, recordedAt },
    })
  }
}
