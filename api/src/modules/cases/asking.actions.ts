import type { Act } from '../../platform/actor/index.ts'
import { listNotIntroduced } from './not-introduced.queries.ts'
import { listReferrals } from './referrals-in.queries.ts'

export { getPendingClosures } from './closures.actions.ts'
export { getPendingTransfers } from './transfer-list.actions.ts'

/** Aanmeldingen that wait, the longest first, with who triages each. */
export async function listWaitingReferrals(act: Act) {
  const rows = await listReferrals(act.tx, 'waiting')
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}

/** The open cases whose responsible case manager she has not met yet. */
export async function getNotIntroduced(act: Act) {
  const rows = await listNotIntroduced(act.tx)
  act.concerns(...rows.map(({ subjectId, caseId }) => ({ subjectId, entityId: caseId })))
  return rows
}
