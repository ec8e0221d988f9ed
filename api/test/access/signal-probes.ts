import { randomUUID } from 'node:crypto'
import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'
import type { ProgrammeProbe } from './programme-probe.ts'

const now = '2024-01-08T10:00:00Z'
const columns =
  'programme_id, kind, entity_id, cell, case_id, membership_id, until_on, reason, recorded_at'

const puttingOff =
  (untilOn: string, cell: string) => (where: Parameters<Probe['statement']>[0]) => {
    const { on, actor } = where
    const keys = [on.programmeId, 'tried', randomUUID(), cell, on.id, actor.id]
    return [...keys, untilOn, 'not-now', now]
  }

/** A signal about her that was put off: seen by who sees the signal, and put off under a cell of one's own. */
export const signalProbes: readonly Probe[] = [
  select('signal_postponements', ['signals:read'], `cell = 'settings:read'`),
  select('signal_postponements', ['safety:read'], `cell = 'safety:read'`),
  update('signal_postponements', 'version', ['signals:write']),
  insert(
    'signal_postponements',
    columns,
    ['signals:write'],
    puttingOff('2024-01-22', 'settings:read'),
  ),
  {
    ...insert('signal_postponements', columns, [], puttingOff('2024-01-22', 'accounts:review')),
    what: 'under a cell that nobody holds',
  },
]

/** A signal about a colleague of another organisation. */
export const workerSignalProbes: readonly ProgrammeProbe[] = [
  {
    table: 'signal_postponements',
    does: 'insert',
    what: 'of a colleague',
    cells: ['supervision:read'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into signal_postponements (programme_id, kind, entity_id, cell, about_membership_id,
               membership_id, until_on, reason, recorded_at)
             values ($1, 'tried', $2, 'supervision:read', $2, $3, '2024-01-12', 'not-now', $4)`,
      values: [programme.id, rows.awayId, actor.id, now],
    }),
  },
]
