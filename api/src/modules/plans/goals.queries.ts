import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type Keys = { programmeId: string; caseId: string; membershipId: string }

/** Goals of a case with their sealed text for who may read it: the open ones first. */
export async function listGoals(tx: Tx, caseId: string) {
  return goals(tx)
    .where('g.caseId', '=', caseId)
    .orderBy(sql`g.state <> 'open'`)
    .orderBy('g.setOn', 'desc')
    .orderBy('g.id')
    .execute()
}

export type GoalRow = Awaited<ReturnType<typeof listGoals>>[number]

/** A goal, locked, with how many of its actions are open. */
export async function findGoalForUpdate(tx: Tx, id: string) {
  return tx
    .selectFrom('goals as g')
    .select(['g.id', 'g.caseId', 'g.domainCode', 'g.state', 'g.version'])
    .select(
      sql<number>`(select count(*)::int from plan_actions a
      where a.programme_id = g.programme_id and a.goal_id = g.id and a.state = 'open')`.as(
        'openActions',
      ),
    )
    .where('g.id', '=', id)
    .forUpdate('g')
    .executeTakeFirst()
}

/** A goal as it stands; `for update` asks for a right to change it, and whoever adds an action of her
 *  own has none. */
export async function findGoal(tx: Tx, id: string) {
  return tx
    .selectFrom('goals')
    .select(['id', 'caseId', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type LockedGoal = NonNullable<Awaited<ReturnType<typeof findGoalForUpdate>>>

const goals = (tx: Tx) =>
  tx
    .selectFrom('goals as g')
    .leftJoin('planTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'g.programmeId').onRef('t.goalId', '=', 'g.id'),
    )
    .select(['g.id', 'g.caseId', 'g.domainCode', 'g.state', 'g.setOn', 'g.endedOn', 'g.version'])
    .select(['t.id as textId', 't.sealed', 't.version as textVersion'])

/** Reasons that hold why a domain has no goal. */
export async function listWaivers(tx: Tx, caseId: string) {
  return tx
    .selectFrom('goalWaivers as w')
    .leftJoin('planTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'w.programmeId').onRef('t.waiverId', '=', 'w.id'),
    )
    .select(['w.id', 'w.caseId', 'w.domainCode', 'w.sinceOn', 'w.version'])
    .select(['t.id as textId', 't.sealed', 't.version as textVersion'])
    .where('w.caseId', '=', caseId)
    .where('w.endedOn', 'is', null)
    .orderBy('w.sinceOn')
    .orderBy('w.id')
    .execute()
}

export async function findWaiver(tx: Tx, id: string) {
  return tx
    .selectFrom('goalWaivers')
    .select(['id', 'caseId', 'domainCode', 'endedOn', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type NewGoal = Keys & { id: string; domainCode: string; setOn: string; recordedAt: Date }

export async function insertGoal(tx: Tx, goal: NewGoal): Promise<void> {
  await tx.insertInto('goals').values(goal).execute()
}

export type NewWaiver = Keys & { id: string; domainCode: string; sinceOn: string; recordedAt: Date }

export async function insertWaiver(tx: Tx, waiver: NewWaiver): Promise<void> {
  await tx.insertInto('goalWaivers').values(waiver).execute()
}

type GoalChange = { state?: 'reached' | 'dropped'; endedOn?: string }

/** @returns the new version */
export async function changeGoal(tx: Tx, goal: LockedGoal, change: GoalChange): Promise<number> {
  const version = goal.version + 1
  await tx
    .updateTable('goals')
    .set({ ...change, version })
    .where('id', '=', goal.id)
    .execute()
  return version
}

/** The reasons for a domain end, with a goal or by themselves. @returns whether there was one */
export async function endWaivers(
  tx: Tx,
  of: { caseId: string; domainCode: string },
  endedOn: string,
): Promise<void> {
  await tx
    .updateTable('goalWaivers')
    .set({ endedOn })
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('caseId', '=', of.caseId)
    .where('domainCode', '=', of.domainCode)
    .where('endedOn', 'is', null)
    .execute()
}

/** Whether the case is open now. */
export async function isOpen(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select from case_openings where case_id = ${caseId} and upper_inf(during)) as open`.execute(
    tx,
  )
  return rows[0]?.open ?? false
}
