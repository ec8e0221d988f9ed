import type { Probe, Where } from './case-probe.ts'
import { at, insert, select } from './case-probe.ts'

const sealed = Buffer.alloc(64)
const now = '2024-01-05T10:00:00Z'
const stayOf = ({ on, actor }: Where) => [on.programmeId, on.id, on.timeOut.stayId, actor.id]

const text = (kind: string, cells: Probe['cells']): Probe => ({
  ...insert(
    'time_out_texts',
    'programme_id, case_id, stay_id, membership_id, kind, sealed, recorded_at',
    cells,
    (where) => [...stayOf(where), kind, sealed, now],
  ),
  what: kind,
})

/** Stays, by what the matrix says of them. */
export const timeOutProbes: readonly Probe[] = [
  select('time_out_stays', ['time-outs:read']),
  {
    table: 'time_out_stays',
    does: 'update',
    cells: ['time-outs:create', 'time-outs:review', 'time-outs:write'],
    statement: (where) => ({
      text: 'update time_out_stays set version = version where programme_id = $1 and case_id = $2',
      values: at(where),
    }),
  },
  insert(
    'time_out_stays',
    `programme_id, case_id, requested_by_membership_id, requested_at, from_on, leave_on, aim,
     exception_reason, changed_on`,
    ['time-outs:create'],
    ({ on, actor }) => [
      ...[on.programmeId, on.id, actor.id, now, '2024-03-01', '2024-03-08', 'rest', 'danger'],
      '2024-01-05',
    ],
  ),
  select('time_out_texts', ['time-out-needs:read'], "kind = 'needs'"),
  select('time_out_texts', ['time-out-words:read'], "kind = 'evaluation'"),
  text('needs', ['time-out-needs:write']),
  text('evaluation', ['time-out-words:write']),
  {
    table: 'time_out_texts',
    does: 'update',
    cells: ['time-out-needs:write'],
    statement: (where) => ({
      text: `update time_out_texts set sealed = sealed, membership_id = $3
             where programme_id = $1 and case_id = $2`,
      values: [...at(where), where.actor.id],
    }),
  },
  select('time_out_evaluations', ['time-outs:read']),
  insert(
    'time_out_evaluations',
    'programme_id, case_id, stay_id, membership_id, outcome, next_step, again, evaluated_on, recorded_at',
    ['time-out-evaluations:write'],
    (where) => [...stayOf(where), 'helped', 'street', true, '2024-01-05', now],
  ),
]
