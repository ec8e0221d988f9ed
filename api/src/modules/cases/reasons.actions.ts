import type { Act } from '../../platform/actor/index.ts'

type Reason = { caseId: string; table: 'phase_changes' | 'course_decisions'; id: string }

/** Seals why something of her course changed. @returns null where no reason was given */
export async function sealReason({ vault }: Act, of: Reason, reason: string | undefined) {
  return reason === undefined ? null : vault.seal(reason, placeOf(of))
}

/** Opens a reason; needs a right to her key. */
export async function openReason({ vault }: Act, of: Reason & { reasonSealed: Buffer | null }) {
  return of.reasonSealed && vault.open(of.reasonSealed, placeOf(of))
}

// Written once, so always at version 1.
const placeOf = ({ caseId, table, id }: Reason) => ({
  caseId,
  table,
  column: 'reason_sealed',
  rowId: id,
  version: 1,
})
