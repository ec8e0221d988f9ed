import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'
import type { Level } from './escalations.schema.ts'

const escalations = (tx: Tx) =>
  tx
    .selectFrom('escalations as e')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'e.programmeId').onRef('c.id', '=', 'e.caseId'),
    )
    .select(['e.id', 'e.caseId', 'c.subjectId', 'c.number', 'c.alias', 'e.cause', 'e.state'])
    .select(['e.level', 'e.stuckSince', 'e.askedAt', 'e.levelSince', 'e.answerBy'])
    .select(['e.askedByMembershipId', 'e.backDownOn', 'e.policyQuestionId', 'e.version'])

/** Every escalation that stands, of the cases whose state the actor may know; the longest stuck first. */
export async function listStanding(tx: Tx) {
  return escalations(tx)
    .where('e.state', 'in', ['open', 'answered'])
    .orderBy('e.levelSince')
    .orderBy('e.id')
    .execute()
}

/** Which of them came to their level by themselves. */
export async function listRisen(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from escalations e join escalation_steps s
      on s.programme_id = e.programme_id and s.escalation_id = e.id and s.level = e.level
    where s.kind = 'risen'`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function findEscalation(tx: Tx, id: string) {
  return escalations(tx).where('e.id', '=', id).executeTakeFirst()
}

export async function findEscalationForUpdate(tx: Tx, id: string) {
  return escalations(tx).where('e.id', '=', id).forUpdate('e').executeTakeFirst()
}

export type EscalationRow = NonNullable<Awaited<ReturnType<typeof findEscalation>>>

export async function listSteps(tx: Tx, escalationId: string) {
  return tx
    .selectFrom('escalationSteps as s')
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 's.programmeId').onRef('m.id', '=', 's.membershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['s.id', 's.caseId', 's.ordinal', 's.kind', 's.level', 's.takenAt', 's.answerBy'])
    .select(['p.name as by', 's.keyId', 's.wrapped', 's.sealed'])
    .where('s.escalationId', '=', escalationId)
    .orderBy('s.ordinal')
    .execute()
}

export type StepRow = Awaited<ReturnType<typeof listSteps>>[number]

/** Who holds a role on a day. */
export async function listHolders(tx: Tx, role: Role, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from app.holders(${role}, ${day}) id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Who of her own team may answer on a day. */
export async function listTeam(tx: Tx, caseId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from app.team_holders(${caseId}, ${day}) id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The name of who asked. */
export async function findMemberName(tx: Tx, membershipId: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .select('p.name')
    .where('m.id', '=', membershipId)
    .executeTakeFirst()
  return found?.name
}

type NewEscalation = {
  programmeId: string
  id: string
  caseId: string
  askedByMembershipId: string
  cause: 'stuck'
  stuckSince: string
  askedAt: Date
  level: Level
  levelSince: Date
  answerBy: string
  policyQuestionId: string | null
}

export async function insertEscalation(tx: Tx, row: NewEscalation): Promise<void> {
  await tx.insertInto('escalations').values(row).execute()
}

export type Change = {
  level?: Level
  levelSince?: Date
  answerBy?: string
  state?: 'answered' | 'lowered' | 'withdrawn'
  backDownOn?: string
  policyQuestionId?: string
}

/** Moves it on; it was locked when it was read. */
export async function moveEscalation(tx: Tx, row: EscalationRow, change: Change): Promise<void> {
  await tx
    .updateTable('escalations')
    .set({ ...change, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute()
}

type NewStep = {
  programmeId: string
  id: string
  caseId: string
  escalationId: string
  ordinal: number
  kind: string
  level: Level
  takenAt: Date
  membershipId: string
  answerBy: string | null
  keyId: string | null
  wrapped: Buffer | null
  sealed: Buffer | null
}

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx.insertInto('escalationSteps').values(step).execute()
}

/** By which a case is called. */
export async function findCaseName(tx: Tx, caseId: string) {
  return tx
    .selectFrom('cases')
    .select(['number', 'alias'])
    .where('id', '=', caseId)
    .executeTakeFirst()
}
