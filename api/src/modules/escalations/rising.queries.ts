import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Level } from './escalations.schema.ts'

type Waiting = {
  id: string
  caseId: string
  askedByMembershipId: string
  level: Level
  levelSince: Date
  answerBy: string | null
  policyQuestionId: string | null
  version: number
}

/** What waits for an answer in the job's programme. */
export async function listOpen(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select * from app.open_escalations()`.execute(tx)
  return rows
}

type Rise = { of: Waiting; level: Level; answerBy: string; at: Date; tells: readonly string[] }

/** Once: of two runs at the same time the second finds another version. */
export async function rise(tx: Tx, { of, level, answerBy, at, tells }: Rise): Promise<void> {
  await sql`select app.raise_late_escalation(${of.id}, ${of.version}, ${level}, ${answerBy}, ${at},
    ${[...tells]}::uuid[])`.execute(tx)
}
