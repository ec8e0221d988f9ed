import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { AskingStay } from './attention.rules.ts'
import type { Quota } from './quota.rules.ts'

type MeasuredStay = AskingStay & { overstaySince: string | null }

/** Days and states of every stay, without of whom. @param tx of a job that measures */
export async function listStayDays(tx: Tx): Promise<MeasuredStay[]> {
  return (await sql<MeasuredStay>`select * from app.time_out_days()`.execute(tx)).rows
}

/** How much there is in the period of a day. @param tx of a job that measures */
export async function findMeasuredQuota(tx: Tx, day: string): Promise<Quota | undefined> {
  return (await sql<Quota>`select * from app.time_out_quota_on(${day}::date)`.execute(tx)).rows[0]
}

/** Places on a day, and how many of them are closed. @param tx of a job that measures */
export async function countPlaces(tx: Tx, day: string) {
  const { rows } = await sql<{ places: number; closed: number }>`
    select * from app.time_out_places_on(${day}::date)`.execute(tx)
  return rows[0] ?? { places: 0, closed: 0 }
}
