import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { FigureCode, State } from './safeguards.schema.ts'

export type Point = { figure: FigureCode; on: string; state: State; value: number | null }

type Recording = { programmeId: string; occurredAt: Date; recordedAt: Date }

/** Records how each figure stands on a day; what stands already for that day stays.
 *  @param tx of a job with purpose `safeguards` */
export async function insertPoints(
  tx: Tx,
  points: readonly Omit<Point, 'on'>[],
  recording: Recording,
): Promise<void> {
  const kind = 'safeguard-measured'
  const rows = points.map((point) => ({ ...recording, kind, attributes: JSON.stringify(point) }))
  await tx
    .insertInto('facts')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The last of each week since a moment, of each figure. @param tx of a job that measures */
export async function listWeeks(tx: Tx, since: Date): Promise<Point[]> {
  const { rows } = await sql<Point>`
    select distinct on (figure, week) figure, day as on, state, value from (
      select attributes ->> 'figure' as figure, attributes ->> 'state' as state,
        (attributes ->> 'value')::double precision as value,
        to_char(occurred_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day,
        date_trunc('week', occurred_at at time zone 'Europe/Amsterdam') as week
      from facts where kind = 'safeguard-measured' and occurred_at >= ${since}) measured
    order by figure, week, day desc`.execute(tx)
  return rows
}
