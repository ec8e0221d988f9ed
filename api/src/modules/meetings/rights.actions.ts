import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { MeetingRow } from './meetings.queries.ts'
import type { Rights } from './meetings.rules.ts'

/** What the matrix gives the viewer here. */
export const rightsOf = ({ actor }: Act): Rights => ({
  organises: relationsOf(actor.role, 'meetings', 'create').length > 0,
  organisesCaseMeetings: relationsOf(actor.role, 'case-meetings', 'create').length > 0,
})

/** Whether the viewer writes on the agenda of this meeting: everywhere, or where she is invited. */
export function takesPartIn({ actor }: Act, { invitedMe }: Pick<MeetingRow, 'invitedMe'>): boolean {
  const ways: readonly string[] = relationsOf(actor.role, 'meetings', 'write')
  return ways.includes('all') || (ways.includes('self') && invitedMe)
}

/** Whether the viewer writes what was said of a woman of hers. */
export const managesCases = ({ actor }: Act): boolean =>
  relationsOf(actor.role, 'meeting-minutes', 'write').length > 0
