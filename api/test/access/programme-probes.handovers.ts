import type { ProgrammeProbe } from './programme-probe.ts'

/** Rounds and absences belong to no case. The one who is away works for another organisation. */
export const handoverProgrammeProbes: readonly ProgrammeProbe[] = [
  {
    table: 'handover_rounds',
    does: 'select',
    cells: ['handover-rounds:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from handover_rounds where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'handover_rounds',
    does: 'insert',
    cells: ['handover-rounds:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into handover_rounds (programme_id, name, from_on, complete_by, opened_by_membership_id, opened_at)
             values ($1, 'tried', '2024-01-08', '2024-02-01', $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'handover_rounds',
    does: 'update',
    cells: ['handover-rounds:write'],
    statement: ({ programme }) => ({
      text: 'update handover_rounds set version = version where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'absences',
    does: 'select',
    cells: ['absences:read'],
    statement: ({ rows }) => ({
      text: 'select 1 from absences where id = $1',
      values: [rows.absenceId],
    }),
  },
  {
    table: 'absences',
    does: 'insert',
    cells: ['absences:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into absences (programme_id, membership_id, from_on, until_on, planned_by_membership_id, planned_at)
             values ($1, $2, '2024-03-04', '2024-03-08', $3, '2024-01-08')`,
      values: [programme.id, rows.awayId, actor.id],
    }),
  },
  {
    table: 'absences',
    does: 'update',
    cells: ['absences:write'],
    statement: ({ rows }) => ({
      text: 'update absences set version = version where id = $1',
      values: [rows.absenceId],
    }),
  },
]
