import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Happening } from './happenings.rules.ts'

/** Everything of these kinds, or what of it occurred since a moment or before another, in the order in which it
 *  occurred. @param tx of a job that measures */
export async function listHappenings(
  tx: Tx,
  kinds: readonly string[],
  { start, end }: { start?: Date; end?: Date } = {},
): Promise<Happening[]> {
  let found = tx.selectFrom('facts').where('kind', 'in', [...kinds])
  if (end !== undefined) found = found.where('occurredAt', '<', end)
  if (start !== undefined) found = found.where('occurredAt', '>=', start)
  const rows = await found
    .select(['kind', 'subjectId', 'entityId', 'occurredAt', 'recordedAt', 'attributes'])
    .orderBy('occurredAt')
    .orderBy('recordedAt')
    .execute()
  return rows.map(({ attributes, ...row }) => ({
    ...row,
    attributes: attributes as Happening['attributes'],
  }))
}

/** The day on which each kind occurred for the first time; a kind that never did is not among them.
 *  @param tx of a job that measures */
export async function listFirstDays(tx: Tx, kinds: readonly string[]) {
  const { rows } = await sql<{ kind: string; firstAt: Date }>`
    select asked.kind, first.occurred_at as "firstAt"
    from unnest(${[...kinds]}::text[]) as asked (kind)
    cross join lateral (select f.occurred_at from facts f
      where f.kind = asked.kind order by f.occurred_at limit 1) first`.execute(tx)
  return rows
}

/** Events of each kind that occurred in a period and were recorded after it. @param tx of a job that measures */
export async function countRecordedLater(
  tx: Tx,
  kinds: readonly string[],
  { start, end }: { start: Date; end: Date },
) {
  return tx
    .selectFrom('facts')
    .where('kind', 'in', [...kinds])
    .where('occurredAt', '>=', start)
    .where('occurredAt', '<', end)
    .where('recordedAt', '>=', end)
    .groupBy('kind')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .execute()
}

/** When somebody last spoke with each of these women before a moment; who nobody ever spoke with is not
 *  among them. What was corrected counts as it was corrected last. @param tx of a job that measures */
export async function listLastSpoken(tx: Tx, subjectIds: readonly string[], before: Date) {
  const { rows } = await sql<{ subjectId: string; at: Date }>`
    select asked.subject_id as "subjectId", last.occurred_at as at
    from unnest(${[...subjectIds]}::uuid[]) as asked (subject_id)
    cross join lateral (select f.occurred_at from facts f
      where f.subject_id = asked.subject_id and f.occurred_at < ${before}
        and f.kind in ('contact-recorded', 'contact-corrected') and f.attributes ->> 'outcome' = 'spoken'
        and not exists (select from facts later
          where later.programme_id = f.programme_id and later.entity_id = f.entity_id
            and later.kind = 'contact-corrected'
            and (later.attributes ->> 'version')::integer
              > coalesce((f.attributes ->> 'version')::integer, 1))
      order by f.occurred_at desc limit 1) last`.execute(tx)
  return rows
}

/** How many figures of the live note stood in each state when it was last measured in a period.
 *  @param tx of a job that measures */
export async function countNoteStates(tx: Tx, { start, end }: { start: Date; end: Date }) {
  const { rows } = await sql<{ at: Date; state: string; count: number }>`
    select f.occurred_at as at, f.attributes ->> 'state' as state, count(*) as count
    from facts f
    where f.kind = 'safeguard-measured' and f.occurred_at = (
      select max(last.occurred_at) from facts last where last.kind = 'safeguard-measured'
        and last.occurred_at >= ${start} and last.occurred_at < ${end})
    group by f.occurred_at, f.attributes ->> 'state'`.execute(tx)
  return rows
}

/** What a day at the time-out facility cost, period by period. @param tx of a job that measures */
export async function listDayPrices(tx: Tx) {
  const { rows } = await sql<{ fromOn: string; untilOn: string; dayPriceCents: number | null }>`
    select * from app.time_out_day_prices()`.execute(tx)
  return rows
}

/** The names of the domains, as the instrument of a programme has them; the last version counts.
 *  @param tx of a job that measures */
export async function listDomains(tx: Tx, on: string) {
  return tx
    .selectFrom('instrumentDomains as d')
    .innerJoin('instruments as i', (join) =>
      join.onRef('i.programmeId', '=', 'd.programmeId').onRef('i.id', '=', 'd.instrumentId'),
    )
    .where('i.id', '=', (eb) =>
      eb
        .selectFrom('instruments as last')
        .select('last.id')
        .where('last.fromOn', '<=', on)
        .orderBy('last.fromOn', 'desc')
        .orderBy('last.version', 'desc')
        .limit(1),
    )
    .select(['d.code', 'd.name', 'i.version'])
    .orderBy('d.position')
    .execute()
}
