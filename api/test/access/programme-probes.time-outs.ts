import { randomUUID } from 'node:crypto'
import type { Admin } from '../admin.ts'
import type { TimeOutRows } from './furnish-time-out.ts'
import { addPlace, openPeriod } from './furnish-time-out.ts'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'

/** A place that is closed for a day, a period with a price and a line in its ledger, and a feed of somebody. */
export async function layTimeOutPlan(
  { db, sql }: Admin,
  author: { programmeId: string; membershipId: string },
): Promise<TimeOutRows> {
  const [placeId, closedPeriodId] = [randomUUID(), randomUUID()]
  const of = [author.programmeId, author.membershipId]
  const periodId = await db.transaction().execute(async (tx) => {
    await addPlace(tx, { ...author, id: placeId, name: `Plek ${placeId.slice(0, 6)}` })
    return openPeriod(tx, author)
  })
  await sql(
    `insert into time_out_closed_periods
       (programme_id, membership_id, id, place_id, from_on, until_on, reason, recorded_at)
     values ($1, $2, $3, $4, '2024-02-01', '2024-02-02', 'holiday', '2024-01-08')`,
    [...of, closedPeriodId, placeId],
  )
  await sql(
    `insert into time_out_prices (programme_id, membership_id, period_id, provenance, source, set_at)
     values ($1, $2, $3, 'unknown', 'not said', '2024-01-08')`,
    [...of, periodId],
  )
  await sql(
    `insert into time_out_entries (programme_id, period_id, account, stays, days, because, on_day)
     values ($1, $2, 'used', 0, 0, 'returned', '2024-01-08')`,
    [author.programmeId, periodId],
  )
  await sql(
    `insert into time_out_feeds (programme_id, membership_id, token_hash, made_on)
     values ($1, $2, sha256($3::text::bytea), '2024-01-08')`,
    [...of, randomUUID()],
  )
  return { placeId, periodId, closedPeriodId }
}

type Cells = ProgrammeProbe['cells']

const reads = (table: string, cells: Cells): ProgrammeProbe => ({
  table,
  does: 'select',
  cells,
  statement: ({ programme }: Ground) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

const changes = (table: string, cells: Cells, set: string): ProgrammeProbe => ({
  table,
  does: 'update',
  cells,
  statement: ({ programme }: Ground) => ({
    text: `update ${table} set ${set} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Added = { columns: string; values: (ground: Ground) => unknown[] }

const adds = (table: string, cells: Cells, { columns, values }: Added): ProgrammeProbe => ({
  table,
  does: 'insert',
  cells,
  statement: (ground) => {
    const row = [ground.programme.id, ground.actor.id, ...values(ground)]
    const places = row.map((_, place) => `$${place + 1}`).join(', ')
    const named = `programme_id, membership_id, ${columns}`
    return { text: `insert into ${table} (${named}) values (${places})`, values: row }
  },
})

const day = '2024-01-08'

export const timeOutProgrammeProbes: readonly ProgrammeProbe[] = [
  reads('time_out_places', ['time-out-plan:read']),
  changes('time_out_places', ['time-out-plan:write'], 'version = version'),
  adds('time_out_places', ['time-out-plan:write'], {
    columns: 'name, from_on, recorded_at',
    values: () => [`Plek ${randomUUID().slice(0, 6)}`, day, day],
  }),
  reads('time_out_closed_periods', ['time-out-plan:read']),
  changes('time_out_closed_periods', ['time-out-plan:write'], 'version = version'),
  adds('time_out_closed_periods', ['time-out-plan:write'], {
    columns: 'place_id, from_on, until_on, reason, recorded_at',
    values: ({ rows }) => [rows.timeOut.placeId, '2024-06-01', '2024-06-01', 'holiday', day],
  }),
  reads('time_out_occupations', ['time-out-plan:read']),
  reads('time_out_periods', ['time-out-quota:read', 'time-out-prices:read']),
  adds('time_out_periods', ['time-out-quota:write'], {
    columns: 'from_on, until_on, recorded_at',
    values: () => ['2030-01-01', '2030-12-31', day],
  }),
  reads('time_out_quotas', ['time-out-quota:read']),
  adds('time_out_quotas', ['time-out-quota:write'], {
    columns: 'period_id, stays, days, provenance, source, set_at',
    values: ({ rows }) => [rows.timeOut.periodId, 6, 84, 'stated', 'note', day],
  }),
  reads('time_out_entries', ['time-out-quota:read']),
  reads('time_out_prices', ['time-out-prices:read']),
  adds('time_out_prices', ['time-out-prices:write'], {
    columns: 'period_id, provenance, source, set_at',
    values: ({ rows }) => [rows.timeOut.periodId, 'unknown', 'note', day],
  }),
  // Of somebody else.
  reads('time_out_feeds', ['time-out-feeds:read']),
  changes('time_out_feeds', ['time-out-feeds:write'], "revoked_at = '2024-01-08'"),
  {
    table: 'time_out_feeds',
    does: 'insert',
    what: 'for a colleague',
    cells: 'nobody',
    statement: ({ programme, other }) => ({
      text: `insert into time_out_feeds (programme_id, membership_id, token_hash, made_on)
             values ($1, $2, sha256($3::text::bytea), '2024-01-08')`,
      values: [programme.id, other.id, randomUUID()],
    }),
  },
]
