import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'
import type { ProgrammeProbe } from './programme-probe.ts'

const now = '2024-01-05T10:00:00Z'

/** Of the peer expert: what she wrote is somebody else's here, so that only what was shared is seen. */
export const peerProbes: readonly Probe[] = [
  select('peer_notes', ['peer-notes:read'], 'shared_at is not null'),
  select('peer_notes', [], 'shared_at is null'),
  update('peer_notes', 'shared_at', []),
  insert(
    'peer_notes',
    'programme_id, case_id, membership_id, written_at, sealed',
    ['peer-notes:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, now, Buffer.alloc(64)],
  ),
  select('bridges', ['bridges:read']),
  update('bridges', 'version', ['bridges:write']),
  insert(
    'bridges',
    'programme_id, case_id, membership_id, from_place, to_care, begun_on, recorded_at',
    ['bridges:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'street', 'housing', '2024-01-05', now],
  ),
]

/** Supervision belongs to no case; here it is of somebody of another organisation. */
export const supervisionProbes: readonly ProgrammeProbe[] = [
  {
    table: 'supervision_sessions',
    does: 'select',
    cells: ['supervision:read'],
    statement: ({ rows }) => ({
      text: 'select 1 from supervision_sessions where membership_id = $1',
      values: [rows.awayId],
    }),
  },
  {
    table: 'supervision_sessions',
    does: 'insert',
    cells: ['supervision:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into supervision_sessions
             (programme_id, membership_id, kind, planned_on, planned_by_membership_id, planned_at)
             values ($1, $2, 'work-guidance', '2024-03-04', $3, '2024-01-08')`,
      values: [programme.id, rows.awayId, actor.id],
    }),
  },
  {
    table: 'supervision_sessions',
    does: 'update',
    cells: ['supervision:write'],
    statement: ({ rows }) => ({
      text: 'update supervision_sessions set version = version where membership_id = $1',
      values: [rows.awayId],
    }),
  },
]
