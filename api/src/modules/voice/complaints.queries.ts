import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

const columns = [
  'c.id',
  'c.caseId',
  'c.aboutPersonId',
  'c.addressedTo',
  'c.managerTold',
  'c.receivedOn',
  'c.answerBy',
  'c.state',
  'c.heardOn',
  'c.answeredOn',
  'c.sealed',
  'c.answerSealed',
  'c.version',
] as const

/** Her complaints, as far as they are not about the reader: the latest first. */
export async function listComplaints(tx: Tx, caseId: string) {
  return complaints(tx)
    .where('c.caseId', '=', caseId)
    .orderBy('c.receivedOn', 'desc')
    .orderBy('c.recordedAt', 'desc')
    .execute()
}

/** Complaints without an answer, as far as they are not about the reader: the first due first. */
export async function listOpenComplaints(tx: Tx) {
  return tx
    .selectFrom('complaints as c')
    .innerJoin('cases as of', (join) =>
      join.onRef('of.programmeId', '=', 'c.programmeId').onRef('of.id', '=', 'c.caseId'),
    )
    .select(['c.id', 'c.caseId', 'of.subjectId', 'of.number', 'of.alias', 'c.aboutPersonId'])
    .select(['c.receivedOn', 'c.answerBy'])
    .where('c.state', '<>', 'answered')
    .orderBy('c.answerBy')
    .execute()
}

export async function findComplaint(tx: Tx, id: string) {
  return complaints(tx).where('c.id', '=', id).executeTakeFirst()
}

export type ComplaintRow = NonNullable<Awaited<ReturnType<typeof findComplaint>>>

const complaints = (tx: Tx) =>
  tx
    .selectFrom('complaints as c')
    .leftJoin('persons as p', 'p.id', 'c.aboutPersonId')
    .select(columns)
    .select('p.name as about')

type NewComplaint = {
  programmeId: string
  id: string
  caseId: string
  aboutPersonId: string | null
  addressedTo: string
  managerTold: boolean
  receivedOn: string
  answerBy: string
  sealed: Buffer
  membershipId: string
  recordedAt: Date
}

export async function insertComplaint(tx: Tx, complaint: NewComplaint): Promise<void> {
  await tx.insertInto('complaints').values(complaint).execute()
}

type Step =
  | { state: 'heard'; heardOn: string }
  | { state: 'answered'; answeredOn: string; answerSealed: Buffer }

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeComplaint(tx: Tx, row: ComplaintRow, step: Step) {
  const changed = await tx
    .updateTable('complaints')
    .set({ ...step, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** The managers of the organisation that this person works for, or else of who is responsible now. */
export async function listManagersOf(tx: Tx, of: Of): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from memberships m
    where m.programme_id = (select app.actor_programme()) and m.role = 'organisation_manager'
      and m.usable and ${of.today} between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
      and m.organisation_id in (
        select w.organisation_id from memberships w
        where w.programme_id = m.programme_id and w.usable and (
          w.person_id = ${of.personId}::uuid and w.role in ('case_manager', 'peer_expert')
            and ${of.today} between w.valid_from and coalesce(w.valid_until, 'infinity'::date)
          or ${of.personId}::uuid is null and w.id in (
            select r.membership_id from responsibilities r
            where r.case_id = ${of.caseId} and upper_inf(r.during))))`.execute(tx)
  return rows.map(({ id }) => id)
}

type Of = { caseId: string; personId: string | null; today: string }
