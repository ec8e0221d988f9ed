import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

const now = '2024-01-05T10:00:00Z'

/** Handing over: the handover and its sheet, what was planned, who stands in, and what came late. */
export const handoverProbes: readonly Probe[] = [
  select('handovers', ['handovers:read']),
  update('handovers', 'version', ['handovers:write']),
  insert(
    'handovers',
    'programme_id, case_id, from_membership_id, to_membership_id, proposed_by_membership_id, proposed_at, answer_by, complete_by',
    ['handovers:write'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      on.responsible.id,
      on.handover.receiverId,
      actor.id,
      now,
      '2024-01-12',
      '2024-02-01',
    ],
  ),
  select('handover_introductions', ['handovers:read']),
  insert(
    'handover_introductions',
    'programme_id, handover_id, case_id, contact_id, membership_id, recorded_at',
    ['handover-sheets:write'],
    ({ on, actor }) => [on.programmeId, on.handover.handoverId, on.id, on.contactId, actor.id, now],
  ),
  select('handover_sheets', ['handover-sheets:read']),
  update('handover_sheets', 'version', ['handover-sheets:write']),
  insert(
    'handover_sheets',
    'programme_id, handover_id, case_id, sealed, recorded_at',
    ['handover-sheets:write'],
    ({ on }) => [on.programmeId, on.handover.handoverId, on.id, Buffer.alloc(64), now],
  ),
  select('handover_round_cases', ['handovers:read']),
  update('handover_round_cases', 'version', ['handovers:write']),
  insert(
    'handover_round_cases',
    'programme_id, round_id, case_id',
    ['handover-rounds:write'],
    ({ on }) => [on.programmeId, on.handover.roundId, on.id],
  ),
  {
    table: 'case_assignments',
    does: 'insert',
    what: 'a stand-in of an absence',
    cells: ['responsibility:write', 'absences:write'],
    statement: ({ on }) => ({
      text: `insert into case_assignments (programme_id, case_id, membership_id, kind, from_on, absence_id)
             values ($1, $2, $3, 'stand-in', '2024-01-05', $4)`,
      values: [on.programmeId, on.id, on.handover.receiverId, on.handover.absenceId],
    }),
  },
  select('late_writes', ['late-writes:read']),
  // Only of whose case it was, and that is none of these situations.
  insert(
    'late_writes',
    'programme_id, case_id, membership_id, occurred_at, outcome, recorded_at',
    [],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, now, 'spoken', now],
  ),
  {
    table: 'late_writes',
    does: 'update',
    what: 'returning it',
    cells: ['late-writes:write'],
    statement: ({ on, actor }) => ({
      text: `update late_writes set state = 'returned', return_reason = 'double', decided_at = $3, decided_by_membership_id = $4
             where programme_id = $1 and case_id = $2`,
      values: [on.programmeId, on.id, now, actor.id],
    }),
  },
]
