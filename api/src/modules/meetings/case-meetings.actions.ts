import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { reachCase } from '../privacy/index.ts'
import { describeDecisions } from './decisions.actions.ts'
import { listDecisionsOf } from './decisions.queries.ts'
import type { InvitedRow } from './meetings.queries.ts'
import { listInvited } from './meetings.queries.ts'
import { mayWriteMinutes } from './meetings.rules.ts'
import { listDiscussed } from './minutes.queries.ts'
import type { CaseMeetings } from './minutes.schema.ts'
import { managesCases } from './rights.actions.ts'

/** When she was spoken of, and what was decided. @throws notFound */
export async function getCaseMeetings(act: Act, caseId: string): Promise<CaseMeetings> {
  await reachCase(act, 'meeting-cases:read', { caseId })
  const rows = await listDiscussed(act.tx, caseId)
  const invited = await listInvited(
    act.tx,
    rows.map(({ meetingId }) => meetingId),
  )
  const manages = managesCases(act)
  return {
    items: rows.map((row) => ({
      ...row,
      write: mayWriteMinutes(row, { manages }),
      readers: readersAmong(invited.filter(({ meetingId }) => meetingId === row.meetingId)),
    })),
    decisions: describeDecisions(act, await listDecisionsOf(act.tx, caseId)),
  }
}

/** Who reads her minutes: who works with her does anyway; of the others who was there. */
export const readersAmong = (invited: readonly InvitedRow[]) =>
  invited
    .filter(({ role, attended }) => {
      const ways: readonly string[] = relationsOf(role, 'meeting-minutes', 'read')
      return attended === true && ways.includes('self')
    })
    .map(({ membershipId, name }) => ({ membershipId, name }))
