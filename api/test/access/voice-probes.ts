import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

const sealed = Buffer.alloc(64)
const now = '2024-01-05T10:00:00Z'
const day = '2024-01-05'

/** What she says of the help, by what the matrix says of it. */
export const voiceProbes: readonly Probe[] = [
  select('complaints', ['voice:read']),
  update('complaints', 'version', ['voice:write']),
  insert(
    'complaints',
    'programme_id, case_id, membership_id, addressed_to, manager_told, received_on, answer_by, sealed, recorded_at',
    ['voice:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'team', false, day, day, sealed, now],
  ),
  select('worker_refusals', ['voice:read']),
  update('worker_refusals', 'version', ['voice:write']),
  insert(
    'worker_refusals',
    'programme_id, case_id, membership_id, person_id, since_on, recorded_at',
    ['voice:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, on.responsible.personId, day, now],
  ),
  select('help_ratings', ['voice:read']),
  insert(
    'help_ratings',
    'programme_id, case_id, membership_id, rated_on, score, recorded_at',
    ['voice:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, 3, now],
  ),
]
