import { later } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { Identity } from './shape.around.ts'
import type { Trajectory } from './trajectory.ts'

const days = 24 * 60

/** Writes what is hers, sealed with her own key: safe contact on the first day, the rest as it came. */
export function addIdentity(scene: Scene, trajectory: Trajectory, identity: Identity): void {
  const { rows, programmeId, seal } = scene
  const { caseId, openedAt, woman } = trajectory
  rows.add('safeContacts', {
    programmeId,
    caseId,
    sealed: seal(JSON.stringify(identity.safeContact), {
      caseId,
      table: 'safe_contacts',
      column: 'sealed',
      rowId: caseId,
    }),
    recordedAt: openedAt,
  })
  const values = Object.entries(identity.fields).flatMap(([field, texts]) =>
    texts.map((text, index) => ({
      field,
      text,
      id: scene.id(`${woman.number}/${field}/${index}`),
    })),
  )
  for (const [index, { field, text, id }] of values.entries()) {
    const recordedAt = later(openedAt, Math.min(index, 4) * days)
    if (!scene.happened(recordedAt)) continue
    const sealed = seal(text, { caseId, table: 'identity_fields', column: 'sealed', rowId: id })
    rows.add('identityFields', { programmeId, id, caseId, field, sealed, recordedAt })
  }
}
