import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const read = (table: string): ProgrammeProbe => ({
  table,
  does: 'select',
  cells: ['instruments:read'],
  statement: ({ programme }: Ground) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

/** With what she is assessed: for who sees scores, and loaded by the administrator alone. */
export const instrumentProbes: readonly ProgrammeProbe[] = [
  read('instruments'),
  read('instrument_domains'),
  read('instrument_levels'),
  {
    table: 'instruments',
    does: 'insert',
    cells: ['instruments:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into instruments (programme_id, version, name, source, lowest, highest, from_on, set_by)
             values ($1, 2, 'Ours', 'agreed', 1, 5, '2024-01-08', $2)`,
      values: [programme.id, actor.personId],
    }),
  },
  {
    table: 'instrument_domains',
    does: 'insert',
    cells: ['instruments:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into instrument_domains (programme_id, instrument_id, code, position, name)
             values ($1, $2, 'housing', 4, 'Huisvesting')`,
      values: [programme.id, rows.instrumentId],
    }),
  },
  {
    table: 'instrument_levels',
    does: 'insert',
    cells: ['instruments:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into instrument_levels (programme_id, instrument_id, domain_code, score)
             values ($1, $2, 'housing', 1)`,
      values: [programme.id, rows.instrumentId],
    }),
  },
]
