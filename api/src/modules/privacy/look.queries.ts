import type { Recording } from '../../platform/audit/audit.flight.ts'
import type { Statement } from '../../platform/database/index.ts'

type Cell = { caseId: string; resource: string; operation: string; entityId?: string }

/** Whose case it is, for one cell of the matrix, and the look in the audit: no row and no entry where
 *  it is absent or out of reach. The statement of a flight that `reachCase` is elsewhere; once in a flight,
 *  which reaches that case alone from then on. */
export const lookAtCase = (recording: Recording, cell: Cell): Statement => ({
  name: 'look-at',
  text: `select subject_id as "subjectId", emergency_id as "emergencyId"
    from app.look_at($5, $6, $7, $8, row($1, $2, $3, $4)::app.recording)`,
  values: [...recording, cell.caseId, cell.resource, cell.operation, cell.entityId ?? null],
})
