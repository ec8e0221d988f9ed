import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'
import type { Colleague, Kind, State } from './meetings.schema.ts'

export type MeetingRow = {
  id: string
  kind: Kind
  about: string
  plannedOn: string
  fromTime: string
  minutes: number
  state: State
  organisedByMembershipId: string
  organisedBy: string
  invitedMe: boolean
  invitedCount: number
  seriesId: string | null
  everyWeeks: number | null
  untilOn: string | null
  seriesVersion: number | null
  version: number
}

// Of a meeting about a case of hers a case manager knows that it was held, invited or not.
const meetings = (where: ReturnType<typeof sql>, order: ReturnType<typeof sql>) => sql<MeetingRow>`
  select m.id, m.kind, m.about, m.planned_on, m.from_time, m.minutes, m.state, m.version,
    m.organised_by_membership_id, coalesce(p.name, '') as organised_by,
    m.id = any ((select app.my_meetings())::uuid[]) as invited_me,
    (select count(*)::integer from meeting_invitations i
      where i.programme_id = m.programme_id and i.meeting_id = m.id) as invited_count,
    m.series_id, s.every_weeks, s.until_on, s.version as series_version
  from meetings m
  left join meeting_series s on s.programme_id = m.programme_id and s.id = m.series_id and s.ended_at is null
  left join memberships o on o.programme_id = m.programme_id and o.id = m.organised_by_membership_id
  left join persons p on p.id = o.person_id
  where ${where} order by ${order}`

/** What is to come, the nearest first, and what was held since a day, after that. */
export async function listMeetings(tx: Tx, since: string): Promise<MeetingRow[]> {
  const shown = sql`m.state <> 'cancelled' and (m.state = 'planned' or m.planned_on >= ${since})`
  const order = sql`m.state = 'held', case when m.state = 'planned' then m.planned_on end,
    m.planned_on desc, m.from_time, m.id`
  return (await meetings(shown, order).execute(tx)).rows
}

export async function findMeeting(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  return (await meetings(sql`m.id = ${id}`, sql`m.id`).execute(tx)).rows[0]
}

/** Holds it until the end of the transaction: who changes it waits here. */
export async function lockMeeting(tx: Tx, id: string): Promise<void> {
  await sql`select 1 from meetings where id = ${id} for update`.execute(tx)
}

export type InvitedRow = {
  membershipId: string
  name: string
  role: Role
  attended: boolean | null
}

export async function listInvited(tx: Tx, meetingIds: readonly string[]) {
  const { rows } = await sql<InvitedRow & { meetingId: string }>`
    select i.meeting_id, i.membership_id, p.name, m.role, i.attended from meeting_invitations i
    join memberships m on m.programme_id = i.programme_id and m.id = i.membership_id
    join persons p on p.id = m.person_id
    where i.meeting_id = any (${meetingIds}::uuid[]) order by p.name, i.membership_id`.execute(tx)
  return rows
}

/** Colleagues of these roles on a day, by name. */
export async function listInvitees(tx: Tx, roles: readonly Role[], day: string) {
  const { rows } = await sql<Colleague>`
    select m.id as membership_id, p.name, m.role, o.name as organisation from memberships m
    join persons p on p.id = m.person_id
    join organisations o on o.programme_id = m.programme_id and o.id = m.organisation_id
    where m.programme_id = (select app.actor_programme()) and m.usable and m.role = any (${roles}::text[])
      and ${day} between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
    order by p.name, m.id`.execute(tx)
  return rows
}

type NewMeeting = {
  programmeId: string
  id: string
  seriesId: string | null
  kind: Kind
  about: string
  plannedOn: string
  fromTime: string
  minutes: number
  organisedByMembershipId: string
  plannedAt: Date
}

export async function insertMeetings(tx: Tx, rows: NewMeeting[]): Promise<void> {
  await tx.insertInto('meetings').values(rows).execute()
}

type NewSeries = {
  programmeId: string
  id: string
  kind: Kind
  everyWeeks: number
  firstOn: string
  untilOn: string
  organisedByMembershipId: string
  plannedAt: Date
}

export async function insertSeries(tx: Tx, row: NewSeries): Promise<void> {
  await tx.insertInto('meetingSeries').values(row).execute()
}

type Invitation = { programmeId: string; id: string; meetingId: string; membershipId: string }

/** Who is invited already stays so. */
export async function insertInvitations(tx: Tx, rows: Invitation[]): Promise<void> {
  await tx
    .insertInto('meetingInvitations')
    .values(rows)
    .onConflict((on) => on.columns(['programmeId', 'meetingId', 'membershipId']).doNothing())
    .execute()
}

type Change = {
  plannedOn?: string
  fromTime?: string
  state?: 'held' | 'cancelled'
  settledAt?: Date
}

/** @returns the new version, or undefined when somebody was first */
export async function changeMeeting(tx: Tx, of: { id: string; version: number }, to: Change) {
  const row = await tx
    .updateTable('meetings')
    .set({ ...to, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .where('state', '=', 'planned')
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Whether a series has another meeting on a day, also one that was cancelled. */
export async function meetsOn(tx: Tx, { id, seriesId }: MeetingRow, day: string) {
  const row = await tx
    .selectFrom('meetings')
    .select('id')
    .where('seriesId', '=', seriesId)
    .where('plannedOn', '=', day)
    .where('id', '<>', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes who was there, for everyone who was invited. */
export async function noteAttendance(tx: Tx, meetingId: string, attended: readonly string[]) {
  await sql`update meeting_invitations set attended = membership_id = any (${attended}::uuid[])
    where meeting_id = ${meetingId}`.execute(tx)
}

export async function findSeries(tx: Tx, id: string) {
  return tx
    .selectFrom('meetingSeries')
    .select(['id', 'kind', 'endedAt', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Ends a series: what is planned after a day is cancelled. @returns the meetings that fall out */
export async function endSeriesRow(tx: Tx, of: { id: string; version: number }, at: Ending) {
  await tx
    .updateTable('meetingSeries')
    .set({ endedAt: at.now, version: of.version + 1 })
    .where('id', '=', of.id)
    .execute()
  return tx
    .updateTable('meetings')
    .set({ state: 'cancelled', settledAt: at.now, version: sql`version + 1` })
    .where('seriesId', '=', of.id)
    .where('state', '=', 'planned')
    .where('plannedOn', '>=', at.today)
    .returning('id')
    .execute()
}
type Ending = { now: Date; today: string }
