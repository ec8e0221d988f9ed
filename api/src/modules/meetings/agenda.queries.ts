import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Cause } from './agenda.schema.ts'

export async function listTopics(tx: Tx, meetingId: string) {
  const { rows } = await sql<{
    id: string
    topic: string
    placedByMembershipId: string
    placedBy: string
  }>`
    select t.id, t.topic, t.placed_by_membership_id, coalesce(p.name, '') as placed_by from meeting_topics t
    left join memberships m on m.programme_id = t.programme_id and m.id = t.placed_by_membership_id
    left join persons p on p.id = m.person_id
    where t.meeting_id = ${meetingId} and t.dropped_at is null order by t.placed_at, t.id`.execute(
    tx,
  )
  return rows
}

type NewTopic = {
  programmeId: string
  id: string
  meetingId: string
  topic: string
  placedByMembershipId: string
  placedAt: Date
}

export async function insertTopic(tx: Tx, row: NewTopic): Promise<void> {
  await tx.insertInto('meetingTopics').values(row).execute()
}

/** @returns whether it stood there and was the actor's to take off */
export async function dropTopicRow(tx: Tx, of: { id: string; meetingId: string; now: Date }) {
  const { numUpdatedRows } = await tx
    .updateTable('meetingTopics')
    .set({ droppedAt: of.now })
    .where('id', '=', of.id)
    .where('meetingId', '=', of.meetingId)
    .where('droppedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export type AgendaCaseRow = {
  id: string
  meetingId: string
  caseId: string
  subjectId: string
  number: string
  alias: string
  cause: Cause
  minutesId: string | null
}

const agendaCases = (where: ReturnType<typeof sql>) => sql<AgendaCaseRow>`
  select mc.id, mc.meeting_id, mc.case_id, c.subject_id, c.number, c.alias, mc.cause, w.id as minutes_id
  from meeting_cases mc
  join cases c on c.programme_id = mc.programme_id and c.id = mc.case_id
  left join meeting_minutes w on w.programme_id = mc.programme_id and w.meeting_case_id = mc.id
  where mc.dropped_at is null and ${where} order by mc.placed_at, mc.id`

/** The cases on an agenda, as far as the actor may know them. */
export async function listAgendaCases(tx: Tx, meetingId: string): Promise<AgendaCaseRow[]> {
  return (await agendaCases(sql`mc.meeting_id = ${meetingId}`).execute(tx)).rows
}

export async function findAgendaCase(tx: Tx, id: string): Promise<AgendaCaseRow | undefined> {
  return (await agendaCases(sql`mc.id = ${id}`).execute(tx)).rows[0]
}

type NewAgendaCase = {
  programmeId: string
  id: string
  meetingId: string
  caseId: string
  cause: Cause
  placedByMembershipId: string
  placedAt: Date
}

/** Puts a case on an agenda; one that was taken off comes back. @returns its row */
export async function putAgendaCase(tx: Tx, row: NewAgendaCase): Promise<string> {
  const { id } = await tx
    .insertInto('meetingCases')
    .values(row)
    .onConflict((on) =>
      on.columns(['programmeId', 'meetingId', 'caseId']).doUpdateSet({ droppedAt: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whether it stood there and was the actor's to take off */
export async function dropAgendaCaseRow(tx: Tx, { id, now }: { id: string; now: Date }) {
  const { numUpdatedRows } = await tx
    .updateTable('meetingCases')
    .set({ droppedAt: now })
    .where('id', '=', id)
    .where('droppedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Of these cases those that the actor works on herself. */
export async function listOwn(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select app.cases_for('meeting-minutes', 'write') as ids`.execute(tx)
  return rows[0]?.ids ?? []
}
