import type { Act } from '../../platform/actor/index.ts'
import type { TransferRow } from './emergency-transfers.queries.ts'
import { listPendingTransfers } from './emergency-transfers.queries.ts'
import { mayConfirmTransfer } from './emergency-transfers.rules.ts'
import type { Transfer } from './emergency-transfers.schema.ts'

/** Emergency transfers that wait for a second person, the oldest first. */
export async function getPendingTransfers(act: Act): Promise<{ items: Transfer[] }> {
  const rows = await listPendingTransfers(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describeTransfer(row, act.actor.personId)) }
}

function describeTransfer(row: TransferRow, viewerId: string): Transfer {
  const { fromId, fromName, fromOrganisation } = row
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    from:
      fromId && fromName && fromOrganisation
        ? { membershipId: fromId, name: fromName, organisation: fromOrganisation }
        : null,
    to: { membershipId: row.toId, name: row.toName, organisation: row.toOrganisation },
    reason: row.reason,
    state: 'requested',
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    version: row.version,
    confirm: mayConfirmTransfer({ requestedBy: row.requesterId }, viewerId),
  }
}
