import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { findReach } from './reach.queries.ts'
import { underEmergency } from './reach.rules.ts'

/** A case, and what of it this is about: a contact, a consent. */
type Place = { caseId: string; entityId?: string }

/** Finds whose case it is, for one cell of the matrix, and names her for the audit: as an emergency,
 *  by its id, where nothing else makes her the actor's.
 *  @throws notFound when it is absent or out of reach */
export async function reachCase(act: Act, key: AccessKey, place: Place) {
  const [resource = '', operation = ''] = key.split(':')
  const reach = await findReach(act.tx, place.caseId, [resource, operation])
  if (!reach) throw notFound()
  const { subjectId, emergencyId } = reach
  act.concerns({
    subjectId,
    ...(place.entityId !== undefined && { entityId: place.entityId }),
    ...(emergencyId !== null && underEmergency(emergencyId)),
  })
  return { caseId: place.caseId, subjectId, emergency: emergencyId !== null }
}
