import type { Recording } from '../../platform/audit/audit.flight.ts'
import type { Statement } from '../../platform/database/index.ts'

type Cell = { caseId: string; resource: string; operation: string; entityId?: string }

/** Whose case it is, for one cell of the matrix, her wrapped key where the actor has a right to it, and the
 *  look in the audit: no row and no entry where it is absent or out of reach. The statement of a flight that
 *  `reachCase` is elsewhere; once in a flight, which reaches that case alone from then on. */
export const lookAtCase = (recording: Recording, cell: Cell): Statement => ({
  name: 'look-at',
  text: `select l.subject_id as "subjectId", l.emergency_id as "emergencyId", k.key_id as "keyId", k.wrapped
    from app.look_at($5, $6, $7, $8, row($1, $2, $3, $4)::app.recording) l
    left join lateral app.client_key($5) k on true`,
  values: [...recording, cell.caseId, cell.resource, cell.operation, cell.entityId ?? null],
})
