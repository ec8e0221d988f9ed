import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Taken } from './stays.rules.ts'

/** The places that exist on a day or later, by name. */
export async function listPlaces(tx: Tx, from: string) {
  return tx
    .selectFrom('timeOutPlaces')
    .select(['id', 'name', 'fromOn', 'untilOn', 'version'])
    .where((is) => is.or([is('untilOn', 'is', null), is('untilOn', '>=', from)]))
    .orderBy('name')
    .execute()
}

export async function findPlace(tx: Tx, id: string) {
  return tx
    .selectFrom('timeOutPlaces')
    .select(['id', 'name', 'fromOn', 'untilOn', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

type Span = { fromOn: string; untilOn: string }

/** What is taken between two days; the second does not count. The stay only where the actor may read it. */
export async function listBands(tx: Tx, { fromOn, untilOn }: Span) {
  const { rows } = await sql<BandRow>`
    select o.place_id, lower(o.during) as from_on, upper(o.during) as until_on,
      case when o.stay_id is null then 'closed' else 'stay' end as kind,
      c.id as closed_period_id, c.reason, c.version as closed_version,
      s.id as stay_id, s.case_id, s.state, n.number
    from time_out_occupations o
    left join time_out_closed_periods c on c.programme_id = o.programme_id and c.id = o.closed_period_id
    left join time_out_stays s on s.programme_id = o.programme_id and s.id = o.stay_id
    left join app.numbers_of_time_outs() n on n.case_id = s.case_id
    where o.during && daterange(${fromOn}, ${untilOn})
    order by o.place_id, lower(o.during)`.execute(tx)
  return rows
}

export type BandRow = {
  placeId: string
  fromOn: string
  untilOn: string
  kind: 'stay' | 'closed'
  closedPeriodId: string | null
  reason: 'maintenance' | 'no-host' | 'holiday' | 'other' | null
  closedVersion: number | null
  stayId: string | null
  caseId: string | null
  state: string | null
  number: string | null
}

/** What is in the way on a place between two days; the second does not count. */
export async function findTaken(tx: Tx, wanted: Wanted): Promise<Taken | undefined> {
  const { placeId, fromOn, untilOn, except = null } = wanted
  const { rows } = await sql<Taken>`
    select p.name as place, case when o.stay_id is null then 'closed' else 'stay' end as kind,
      lower(o.during) as from_on, upper(o.during) as until_on, n.number
    from time_out_occupations o
    join time_out_places p on p.programme_id = o.programme_id and p.id = o.place_id
    left join time_out_stays s on s.programme_id = o.programme_id and s.id = o.stay_id
    left join app.numbers_of_time_outs() n on n.case_id = s.case_id
    where o.place_id = ${placeId} and o.during && daterange(${fromOn}, ${untilOn})
      and (${except}::uuid is null or o.stay_id is distinct from ${except}::uuid)
    order by lower(o.during) limit 1`.execute(tx)
  return rows[0]
}

type Wanted = Span & { placeId: string; except?: string }

type NewPlace = {
  programmeId: string
  id: string
  name: string
  fromOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertPlace(tx: Tx, place: NewPlace): Promise<void> {
  await tx.insertInto('timeOutPlaces').values(place).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function endPlaceRow(tx: Tx, id: string, end: { untilOn: string; version: number }) {
  const changed = await tx
    .updateTable('timeOutPlaces')
    .set({ untilOn: end.untilOn, version: end.version + 1 })
    .where('id', '=', id)
    .where('version', '=', end.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** Whether somebody stays or is expected there after a day. */
export async function findStayAfter(tx: Tx, placeId: string, untilOn: string) {
  const { rows } = await sql<{ untilOn: string }>`
    select upper(o.during) as until_on from time_out_occupations o
    where o.place_id = ${placeId} and o.stay_id is not null and upper(o.during) > ${untilOn}::date + 1
    order by upper(o.during) desc limit 1`.execute(tx)
  return rows[0]
}

type NewClosing = Span & {
  programmeId: string
  id: string
  placeId: string
  reason: string
  membershipId: string
  recordedAt: Date
}

export async function insertClosedPeriod(tx: Tx, closing: NewClosing): Promise<void> {
  await tx.insertInto('timeOutClosedPeriods').values(closing).execute()
}

export async function findClosedPeriod(tx: Tx, id: string) {
  return tx
    .selectFrom('timeOutClosedPeriods')
    .select(['id', 'placeId', 'fromOn', 'untilOn', 'cancelledAt', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function cancelClosedPeriodRow(
  tx: Tx,
  row: { id: string; version: number },
  at: Date,
) {
  const changed = await tx
    .updateTable('timeOutClosedPeriods')
    .set({ cancelledAt: at, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
