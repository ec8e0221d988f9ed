import type { JsonObject } from '../platform/database/tables.gen.ts'
import type { Attributes } from '../platform/facts/facts.ts'
import type { Scene } from './scene.ts'

export type PastFact = {
  kind: string
  /** Absent for what is about no woman. */
  subjectId?: string
  occurredAt: Date
  /** When it was written down; absent: at once. */
  recordedAt?: Date
  membershipId: string
  entityId?: string
  attributes?: Attributes
}

/** Records what happened, unless it has not happened yet. */
export function addFact(scene: Scene, fact: PastFact): void {
  const { kind, subjectId, occurredAt, membershipId, entityId = null, attributes = {} } = fact
  const recordedAt = fact.recordedAt ?? occurredAt
  if (!scene.happened(recordedAt)) return
  scene.rows.add('facts', {
    programmeId: scene.programmeId,
    id: scene.id(`fact/${kind}/${subjectId}/${entityId}/${occurredAt.toISOString()}`),
    subjectId: subjectId ?? null,
    kind,
    occurredAt,
    recordedAt,
    membershipId,
    entityId,
    attributes: { ...attributes } as JsonObject,
  })
}
