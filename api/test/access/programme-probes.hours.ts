import type { ProgrammeProbe } from './programme-probe.ts'

/** Hours of somebody else, of another organisation: nobody's to see, and nobody enters them for her. */
export const hourProbes: readonly ProgrammeProbe[] = [
  {
    table: 'hours',
    does: 'select',
    cells: ['hours:read'],
    statement: ({ rows }) => ({
      text: 'select 1 from hours where id = $1',
      values: [rows.hoursId],
    }),
  },
  {
    table: 'hours',
    does: 'insert',
    cells: ['hours:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into hours (programme_id, membership_id, worked_on, kind, minutes, recorded_at)
             values ($1, $2, '2024-01-05', 'team', 30, '2024-01-08')`,
      values: [programme.id, rows.awayId],
    }),
  },
  {
    table: 'hours',
    does: 'update',
    cells: ['hours:write'],
    statement: ({ rows }) => ({
      text: 'update hours set version = version where id = $1',
      values: [rows.hoursId],
    }),
  },
  {
    table: 'hour_versions',
    does: 'select',
    cells: ['hours:read'],
    statement: ({ rows }) => ({
      text: 'select 1 from hour_versions where hours_id = $1',
      values: [rows.hoursId],
    }),
  },
]
