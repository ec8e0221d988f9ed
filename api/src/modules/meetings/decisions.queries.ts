import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Kind } from './meetings.schema.ts'

export type DecisionRow = {
  id: string
  meetingId: string
  kind: Kind
  meetingOn: string
  decision: string
  caseId: string | null
  subjectId: string | null
  number: string | null
  alias: string | null
  ownerMembershipId: string
  owner: string
  dueOn: string
  state: 'open' | 'done' | 'dropped'
  version: number
}

// Of which case it is stands there for who may know the case.
const decisions = (where: ReturnType<typeof sql>, order = sql`d.due_on, d.id`) => sql<DecisionRow>`
  select d.id, d.meeting_id, m.kind, m.planned_on as meeting_on, d.decision, d.case_id, c.subject_id, c.number,
    c.alias, d.owner_membership_id, coalesce(p.name, '') as owner, d.due_on, d.state, d.version
  from meeting_decisions d
  join meetings m on m.programme_id = d.programme_id and m.id = d.meeting_id
  left join cases c on c.programme_id = d.programme_id and c.id = d.case_id
  left join memberships o on o.programme_id = d.programme_id and o.id = d.owner_membership_id
  left join persons p on p.id = o.person_id
  where ${where} order by ${order}`

export async function listDecisionsIn(tx: Tx, meetingId: string): Promise<DecisionRow[]> {
  const order = sql`d.decided_at, d.id`
  return (await decisions(sql`d.meeting_id = ${meetingId}`, order).execute(tx)).rows
}

/** What is still open of earlier meetings of the same kind. */
export async function listComingBack(tx: Tx, of: { id: string; kind: Kind; plannedOn: string }) {
  const earlier = sql`d.state = 'open' and m.kind = ${of.kind} and m.id <> ${of.id}
    and m.planned_on <= ${of.plannedOn}`
  return (await decisions(earlier).execute(tx)).rows
}

/** Every open decision that the actor may read, by its day. */
export async function listOpenDecisions(tx: Tx): Promise<DecisionRow[]> {
  return (await decisions(sql`d.state = 'open'`).execute(tx)).rows
}

export async function listDecisionsOf(tx: Tx, caseId: string): Promise<DecisionRow[]> {
  const order = sql`d.state <> 'open', d.due_on desc, d.id`
  return (await decisions(sql`d.case_id = ${caseId}`, order).execute(tx)).rows
}

export async function findDecision(tx: Tx, id: string): Promise<DecisionRow | undefined> {
  return (await decisions(sql`d.id = ${id}`).execute(tx)).rows[0]
}

type NewDecision = {
  programmeId: string
  id: string
  meetingId: string
  meetingCaseId: string | null
  caseId: string | null
  decision: string
  ownerMembershipId: string
  dueOn: string
  decidedByMembershipId: string
  decidedAt: Date
}

export async function insertDecision(tx: Tx, row: NewDecision): Promise<void> {
  await tx.insertInto('meetingDecisions').values(row).execute()
}

type Settling = {
  state: 'done' | 'dropped'
  settledByMembershipId: string
  settledAt: Date
}

/** @returns the new version, or undefined when somebody was first */
export async function settleDecisionRow(tx: Tx, of: DecisionRow, to: Settling) {
  const row = await tx
    .updateTable('meetingDecisions')
    .set({ ...to, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .where('state', '=', 'open')
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** How many have come due, over everybody; in a job that measures. */
export async function countDecisionsDue(tx: Tx, today: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select app.decisions_due(${today}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
