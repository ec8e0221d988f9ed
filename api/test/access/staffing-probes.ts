import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

/** Who keeps out of a case: the blocked one is nobody of these situations. */
export const staffingProbes: readonly Probe[] = [
  select('conflict_blocks', ['conflict-blocks:read']),
  update('conflict_blocks', 'version', ['conflict-blocks:review']),
  insert(
    'conflict_blocks',
    'programme_id, case_id, person_id, ground, set_by, set_at',
    ['conflict-blocks:write'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      on.staffing.blockedPersonId,
      'other',
      actor.personId,
      '2024-01-05T10:00:00Z',
    ],
  ),
]
