import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Actions of a case with what they say, sealed, for who may read it: the first due first. */
export async function listActions(tx: Tx, caseId: string) {
  return tx
    .selectFrom('planActions as a')
    .leftJoin('actionTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'a.programmeId').onRef('t.actionId', '=', 'a.id'),
    )
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'a.programmeId').onRef('m.id', '=', 'a.ownerMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['a.id', 'a.caseId', 'a.goalId', 'a.ownerMembershipId', 'p.name as ownerName'])
    .select(['a.dueOn', 'a.state', 'a.endedOn', 'a.version'])
    .select(['t.sealed', 't.version as textVersion'])
    .where('a.caseId', '=', caseId)
    .orderBy(sql`a.state <> 'open'`)
    .orderBy('a.dueOn')
    .orderBy('a.id')
    .execute()
}

export type ActionRow = Awaited<ReturnType<typeof listActions>>[number]

/** An action, locked. */
export async function findActionForUpdate(tx: Tx, id: string) {
  return tx
    .selectFrom('planActions')
    .select(['id', 'caseId', 'goalId', 'ownerMembershipId', 'dueOn', 'state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function findAction(tx: Tx, id: string) {
  return tx.selectFrom('planActions').select('caseId').where('id', '=', id).executeTakeFirst()
}

export type LockedAction = NonNullable<Awaited<ReturnType<typeof findActionForUpdate>>>

export type NewAction = {
  programmeId: string
  id: string
  caseId: string
  goalId: string
  ownerMembershipId: string | null
  dueOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertAction(tx: Tx, action: NewAction): Promise<void> {
  await tx.insertInto('planActions').values(action).execute()
}

type Change = {
  ownerMembershipId?: string | null
  dueOn?: string
  state?: 'done' | 'dropped'
  endedOn?: string
}

/** @returns the new version */
export async function changeAction(tx: Tx, action: LockedAction, change: Change): Promise<number> {
  const version = action.version + 1
  await tx
    .updateTable('planActions')
    .set({ ...change, version })
    .where('id', '=', action.id)
    .execute()
  return version
}

/** Who works on the case today: the responsible one and who is assigned. */
export async function listTeam(tx: Tx, caseId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ membershipId: string }>`
    select membership_id from responsibilities where case_id = ${caseId} and upper_inf(during)
    union
    select membership_id from case_assignments where case_id = ${caseId} and ended_at is null
      and ${today}::date between from_on and coalesce(until_on, 'infinity'::date)`.execute(tx)
  return rows.map(({ membershipId }) => membershipId)
}

/** Whether the actor plans for the whole team of a case. */
export async function plansForAll(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${caseId}::uuid = any (app.cases_for('plans', 'write')) as may`.execute(tx)
  return rows[0]?.may ?? false
}
