import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Quota } from './quota.rules.ts'

/** A period with its latest quota and what stands in the ledger. */
export type PeriodRow = Quota & { provenance: string | null; source: string | null }

/** Every period, the latest first. */
export async function listPeriods(tx: Tx): Promise<PeriodRow[]> {
  const { rows } = await sql<PeriodRow>`
    select p.id as period_id, p.from_on, p.until_on, coalesce(q.stays, 0) as stays, coalesce(q.days, 0) as days,
      q.provenance, q.source,
      coalesce(sum(e.stays) filter (where e.account = 'reserved'), 0)::int as reserved_stays,
      coalesce(sum(e.days) filter (where e.account = 'reserved'), 0)::int as reserved_days,
      coalesce(sum(e.stays) filter (where e.account = 'used'), 0)::int as used_stays,
      coalesce(sum(e.days) filter (where e.account = 'used'), 0)::int as used_days
    from time_out_periods p
    left join lateral (
      select q.stays, q.days, q.provenance, q.source from time_out_quotas q
      where q.programme_id = p.programme_id and q.period_id = p.id
      order by q.set_at desc, q.recorded_at desc limit 1) q on true
    left join time_out_entries e on e.programme_id = p.programme_id and e.period_id = p.id
    group by p.id, p.from_on, p.until_on, q.stays, q.days, q.provenance, q.source
    order by p.from_on desc`.execute(tx)
  return rows
}

export async function findQuotaOn(tx: Tx, day: string): Promise<PeriodRow | undefined> {
  const rows = await listPeriods(tx)
  return rows.find(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn)
}

export async function findPeriod(tx: Tx, id: string): Promise<PeriodRow | undefined> {
  return (await listPeriods(tx)).find(({ periodId }) => periodId === id)
}

type NewPeriod = {
  programmeId: string
  id: string
  fromOn: string
  untilOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertPeriod(tx: Tx, period: NewPeriod): Promise<void> {
  await tx.insertInto('timeOutPeriods').values(period).execute()
}

type Set = {
  programmeId: string
  periodId: string
  provenance: string
  source: string
  membershipId: string
  setAt: Date
}

export async function insertQuota(tx: Tx, quota: Set & { stays: number; days: number }) {
  await tx.insertInto('timeOutQuotas').values(quota).execute()
}

export async function insertPrice(tx: Tx, price: Set & { dayPriceCents: number | null }) {
  await tx.insertInto('timeOutPrices').values(price).execute()
}

/** The ledger of one period, the latest first; the number where the actor may read the stay. */
export async function listEntries(tx: Tx, periodId: string) {
  const { rows } = await sql<EntryRow>`
    select e.id, e.account, e.stays, e.days, e.because, e.on_day, n.number from time_out_entries e
    left join time_out_stays s on s.programme_id = e.programme_id and s.id = e.stay_id
    left join app.numbers_of_time_outs() n on n.case_id = s.case_id
    where e.period_id = ${periodId}
    order by e.on_day desc, e.step desc, e.account`.execute(tx)
  return rows
}
type EntryRow = {
  id: string
  account: 'reserved' | 'used'
  stays: number
  days: number
  because: string
  onDay: string
  number: string | null
}

/** What was said of one period's quota, the latest first. */
export async function listQuotasOf(tx: Tx, periodId: string) {
  return tx
    .selectFrom('timeOutQuotas')
    .select(['stays', 'days', 'provenance', 'source', 'setAt'])
    .where('periodId', '=', periodId)
    .orderBy('setAt', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
}

/** What a day costs in each period, as was said last. */
export async function listPrices(tx: Tx) {
  const { rows } = await sql<PriceRow>`
    select p.id as period_id, p.from_on, p.until_on, x.day_price_cents::int as day_price_cents,
      coalesce(x.provenance, 'unknown') as provenance, x.source
    from time_out_periods p
    left join lateral (
      select x.day_price_cents, x.provenance, x.source from time_out_prices x
      where x.programme_id = p.programme_id and x.period_id = p.id
      order by x.set_at desc, x.recorded_at desc limit 1) x on true
    order by p.from_on desc`.execute(tx)
  return rows
}
type PriceRow = {
  periodId: string
  fromOn: string
  untilOn: string
  dayPriceCents: number | null
  provenance: 'stated' | 'derived' | 'assumed' | 'unknown'
  source: string | null
}
