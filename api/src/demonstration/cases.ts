import type { StoredDataKey } from '../platform/crypto/data-key.ts'
import { addCourse } from './courses.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

/** Writes the case, its key and the span in which it is open. */
export function addCase(scene: Scene, trajectory: Trajectory, key: StoredDataKey): void {
  const { woman, caseId, subjectId, openedAt, closedAt, spans } = trajectory
  const { programmeId, rows } = scene
  rows.add('cases', {
    programmeId,
    id: caseId,
    subjectId,
    number: woman.number,
    alias: woman.alias,
    openedByMembershipId: spans[0].member.id,
    recordedAt: openedAt,
  })
  const { keyId, wrapped } = key
  rows.add('clientKeys', { programmeId, caseId, keyId, wrapped, createdAt: openedAt })
  rows.add('caseOpenings', {
    programmeId,
    caseId,
    during: `[${openedAt.toISOString()},${closedAt?.toISOString() ?? ''})`,
  })
  addCourse(scene, trajectory)
}

/** The next case gets the number after the last one. */
export function addNumbering({ rows, programmeId }: Scene, trajectories: readonly Trajectory[]) {
  const [prefix = 'STAP', last = '0'] = trajectories.at(-1)?.woman.number.split('-') ?? []
  rows.add('caseNumberings', { programmeId, prefix, lastNumber: Number(last) })
}
