import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { AccessRow } from './emergency-accesses.queries.ts'
import { findAccess, listAccesses } from './emergency-accesses.queries.ts'
import type { EmergencyAccess } from './emergency-accesses.schema.ts'
import { referenceOf } from './reach.rules.ts'

/** The emergency accesses that the actor may know of: one's own, those to one's own cases, and for a
 *  privacy officer all. */
export async function getEmergencyAccesses(act: Act) {
  const rows = await listAccesses(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map(describe) }
}

export async function getEmergencyAccess(act: Act, id: string): Promise<EmergencyAccess> {
  const row = await findAccess(act.tx, id)
  if (!row) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: id })
  return describe(row)
}

function describe(row: AccessRow): EmergencyAccess {
  const { membershipId, name, organisation, number, alias, reviewedAt } = row
  return {
    id: row.id,
    reference: referenceOf(row.subjectId),
    case: number === null || alias === null ? null : { id: row.caseId, number, alias },
    by: { membershipId, name, role: row.role as Role, organisation },
    reason: row.reason,
    openedAt: row.openedAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    running: row.running,
    review: reviewedAt && {
      reviewedAt: reviewedAt.toISOString(),
      by: row.reviewer,
      finding: row.review ?? '',
    },
    version: row.version,
  }
}
