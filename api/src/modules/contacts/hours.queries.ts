import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Statement } from '../../platform/database/index.ts'
import type { HoursBody } from './hours.schema.ts'

/** Minutes the actor has on a day, on everything together; her other entries wait until this one is
 *  in or given up. @param besides the entry that changes, which does not count */
export async function holdMinutesOfDay(
  tx: Tx,
  day: string,
  besides: string | null,
): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`
    select app.minutes_of_day(${day}::date, ${besides}::uuid) as minutes`.execute(tx)
  return rows[0]?.minutes ?? 0
}

/** The same as a statement of a flight. @param day null is today */
export const askMinutesOfDay = (day: string | null): Statement => ({
  name: 'minutes-of-day',
  text: 'select app.minutes_of_day($1::date, null) as minutes',
  values: [day],
})

/** The first day on which somebody worked under a membership. */
export async function findMemberFrom(tx: Tx, membershipId: string): Promise<string> {
  const { validFrom } = await tx
    .selectFrom('memberships')
    .select('validFrom')
    .where('id', '=', membershipId)
    .executeTakeFirstOrThrow()
  return validFrom
}

export type NewHours = HoursBody & {
  programmeId: string
  id: string
  membershipId: string
  recordedAt: Date
}

export async function insertHours(tx: Tx, hours: NewHours): Promise<void> {
  // For which organisation she works is filled in by the database.
  const row = hours as NewHours & { organisationId: string }
  await tx.insertInto('hours').values(row).execute()
}

export async function findHours(tx: Tx, id: string) {
  return tx.selectFrom('hours').selectAll().where('id', '=', id).executeTakeFirst()
}

export type HoursRow = NonNullable<Awaited<ReturnType<typeof findHours>>>

/** Locked, so that the version that is read is the one that is corrected. Her own only. */
export async function findHoursForUpdate(tx: Tx, id: string, membershipId: string) {
  return tx
    .selectFrom('hours')
    .selectAll()
    .where('id', '=', id)
    .where('membershipId', '=', membershipId)
    .forUpdate()
    .executeTakeFirst()
}

type Change = (HoursBody | { withdrawn: true }) & { correctedAt: Date; version: number }

/** What stood there is kept by the database. */
export async function changeHours(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.updateTable('hours').set(change).where('id', '=', id).execute()
}

/** Hours of one membership on some days, the earliest day first. */
export async function listHours(
  tx: Tx,
  membershipId: string,
  days: { from: string; until: string },
) {
  return tx
    .selectFrom('hours')
    .selectAll()
    .where('membershipId', '=', membershipId)
    .where('workedOn', '>=', days.from)
    .where('workedOn', '<=', days.until)
    .orderBy('workedOn')
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()
}

/** What stood there before, the latest first. */
export async function listHourVersions(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('hourVersions')
    .selectAll()
    .where('hoursId', 'in', ids)
    .orderBy('version', 'desc')
    .execute()
}
