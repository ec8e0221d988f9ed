import { randomUUID } from 'node:crypto'
import type { ProgrammeProbe } from './programme-probe.ts'

const tonight = '2024-01-08'
const at = '2024-01-08T20:00:00Z'

const ofClient = (table: string, id = 'client_id') => ({
  table,
  statement: ({ rows }: Parameters<ProgrammeProbe['statement']>[0]) => ({
    text: `select 1 from ${table} where ${id} = $1`,
    values: [rows.dropInClientId],
  }),
})

const changed = (
  table: string,
  column: string,
): Pick<ProgrammeProbe, 'table' | 'does' | 'statement'> => ({
  table,
  does: 'update',
  statement: ({ rows }) => ({
    text: `update ${table} set ${column} = ${column} where client_id = $1`,
    values: [rows.dropInClientId],
  }),
})

/** The register behind its wall: somebody who is here tonight, who left before and saw the nurse. */
export const dropInProbes: readonly ProgrammeProbe[] = [
  {
    ...ofClient('drop_in_clients', 'id'),
    does: 'select',
    cells: ['drop-in:read', 'drop-in-consults:read'],
  },
  {
    ...ofClient('drop_in_visits'),
    does: 'select',
    cells: ['drop-in:read', 'drop-in-consults:read'],
  },
  { ...ofClient('drop_in_leavings'), does: 'select', cells: ['drop-in:read'] },
  { ...ofClient('drop_in_consults'), does: 'select', cells: ['drop-in-consults:read'] },
  // Each sender reads her own alone; this one is of somebody else, and nobody writes past the function.
  {
    table: 'drop_in_signals',
    does: 'select',
    what: 'of a colleague',
    cells: 'nobody',
    statement: ({ other }) => ({
      text: 'select 1 from drop_in_signals where membership_id = $1',
      values: [other.id],
    }),
  },
  { ...changed('drop_in_visits', 'version'), cells: ['drop-in:write'] },
  { ...changed('drop_in_leavings', 'returned_on'), cells: ['drop-in:write'] },
  { ...changed('drop_in_consults', 'undone_at'), cells: ['drop-in-consults:write'] },
  {
    table: 'drop_in_clients',
    does: 'insert',
    cells: ['drop-in:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into drop_in_clients (programme_id, alias_sealed, key_id, wrapped, known_since, added_by_membership_id)
             values ($1, $2, $3, $2, $4, $5)`,
      values: [programme.id, Buffer.alloc(64), randomUUID(), tonight, actor.id],
    }),
  },
  {
    table: 'drop_in_visits',
    does: 'insert',
    cells: ['drop-in:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into drop_in_visits (programme_id, client_id, evening, visited_at, membership_id)
             values ($1, $2, $3, $4, $5)`,
      values: [programme.id, rows.dropInClientId, tonight, at, actor.id],
    }),
  },
  {
    table: 'drop_in_visits',
    does: 'insert',
    what: 'of tomorrow',
    cells: 'nobody',
    statement: ({ programme, actor, rows }) => ({
      text: `insert into drop_in_visits (programme_id, client_id, evening, visited_at, membership_id)
             values ($1, $2, '2024-01-09', '2024-01-09T20:00:00Z', $3)`,
      values: [programme.id, rows.dropInClientId, actor.id],
    }),
  },
  {
    table: 'drop_in_leavings',
    does: 'insert',
    cells: ['drop-in:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into drop_in_leavings (programme_id, client_id, left_on, membership_id)
             values ($1, $2, $3, $4)`,
      values: [programme.id, rows.dropInClientId, tonight, actor.id],
    }),
  },
  {
    table: 'drop_in_consults',
    does: 'insert',
    cells: ['drop-in-consults:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into drop_in_consults (programme_id, client_id, evening, membership_id, recorded_at)
             values ($1, $2, $3, $4, $5)`,
      values: [programme.id, rows.dropInClientId, tonight, actor.id, at],
    }),
  },
]
