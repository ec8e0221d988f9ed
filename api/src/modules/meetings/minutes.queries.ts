import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Cause } from './agenda.schema.ts'
import type { Kind, State } from './meetings.schema.ts'

export type MinutesRow = {
  id: string
  caseId: string
  subjectId: string
  meetingId: string
  kind: Kind
  meetingOn: string
  writtenBy: string
  writtenAt: Date
  keyId: string
  wrapped: Buffer
  sealed: Buffer
  sharedWithMembershipId: string | null
  sharedWith: string | null
  sharedUntilOn: string | null
  shareRuns: boolean
  version: number
}

// The meeting comes along where its minutes may be read: who received them was not there.
const minutes = (where: ReturnType<typeof sql>) => sql<MinutesRow>`
  select w.id, w.case_id, c.subject_id, w.meeting_id, m.kind, m.planned_on as meeting_on, w.written_at,
    coalesce(p.name, '') as written_by, w.key_id, w.wrapped, w.sealed, w.shared_with_membership_id,
    q.name as shared_with, w.shared_until_on, w.version,
    coalesce(w.shared_until_on >= (select app.today())
      and w.shared_consent_id = any ((select app.running_safety_house_bases())::uuid[]), false) as share_runs
  from meeting_minutes w
  join cases c on c.programme_id = w.programme_id and c.id = w.case_id
  join meetings m on m.programme_id = w.programme_id and m.id = w.meeting_id
  left join memberships b on b.programme_id = w.programme_id and b.id = w.written_by_membership_id
  left join persons p on p.id = b.person_id
  left join memberships s on s.programme_id = w.programme_id and s.id = w.shared_with_membership_id
  left join persons q on q.id = s.person_id
  where ${where}`

export async function findMinutes(tx: Tx, id: string): Promise<MinutesRow | undefined> {
  return (await minutes(sql`w.id = ${id}`).execute(tx)).rows[0]
}

type Earlier = Sealed & { version: number; writtenBy: string; writtenAt: Date }

/** What stood there before it was corrected, the latest first; for who works with her alone. */
export async function listEarlier(tx: Tx, minutesId: string): Promise<Earlier[]> {
  const { rows } = await sql<Earlier>`
    select w.version, w.key_id, w.wrapped, w.sealed, w.written_at, coalesce(p.name, '') as written_by
    from meeting_minute_versions w
    left join memberships b on b.programme_id = w.programme_id and b.id = w.written_by_membership_id
    left join persons p on p.id = b.person_id
    where w.minutes_id = ${minutesId} order by w.version desc`.execute(tx)
  return rows
}

type Sealed = { keyId: string; wrapped: Buffer; sealed: Buffer }
type NewMinutes = Sealed & {
  programmeId: string
  id: string
  caseId: string
  meetingId: string
  meetingCaseId: string
  writtenByMembershipId: string
  writtenAt: Date
}

/** @returns whether they were added; not when there are minutes of that case on that agenda */
export async function insertMinutes(tx: Tx, row: NewMinutes): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('meetingMinutes')
    .values(row)
    .onConflict((on) => on.columns(['programmeId', 'meetingCaseId']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

type Sharing = {
  sharedWithMembershipId: string | null
  sharedConsentId: string | null
  sharedUntilOn: string | null
}
type Writing = Sealed & { writtenByMembershipId: string; writtenAt: Date }
type Change = Partial<Sharing & Writing>

/** @returns the new version, or undefined when somebody was first */
export async function changeMinutes(tx: Tx, of: { id: string; version: number }, to: Change) {
  const row = await tx
    .updateTable('meetingMinutes')
    .set({ ...to, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

type DiscussedRow = {
  id: string
  meetingId: string
  kind: Kind
  meetingOn: string
  state: State
  cause: Cause
  minutesId: string | null
}

/** When a case is or was on an agenda, the latest first. */
export async function listDiscussed(tx: Tx, caseId: string): Promise<DiscussedRow[]> {
  const { rows } = await sql<DiscussedRow>`
    select mc.id, mc.meeting_id, m.kind, m.planned_on as meeting_on, m.state, mc.cause, w.id as minutes_id
    from meeting_cases mc
    join meetings m on m.programme_id = mc.programme_id and m.id = mc.meeting_id
    left join meeting_minutes w on w.programme_id = mc.programme_id and w.meeting_case_id = mc.id
    where mc.case_id = ${caseId} and mc.dropped_at is null and m.state <> 'cancelled'
    order by m.planned_on desc, mc.id`.execute(tx)
  return rows
}

/** The basis that holds today to share her case with the Zorg- en Veiligheidshuis; the longest one. */
export async function findSharingBasis(tx: Tx, caseId: string) {
  const { rows } = await sql<{ id: string; untilOn: string }>`
    select id, until_on from consents where case_id = ${caseId}
      and id = any ((select app.running_safety_house_bases())::uuid[])
    order by until_on desc limit 1`.execute(tx)
  return rows[0]
}

/** Who directs this programme on a day, and with whom minutes can be shared. */
export async function listDirectors(tx: Tx, day: string) {
  const { rows } = await sql<{ membershipId: string; name: string }>`
    select m.id as membership_id, p.name from memberships m join persons p on p.id = m.person_id
    where m.id in (select app.holders('process_director', ${day})) order by p.name, m.id`.execute(
    tx,
  )
  return rows
}
