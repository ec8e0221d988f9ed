import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

const columns = [
  'm.id',
  'm.caseId',
  'm.basis',
  'm.cameAt',
  'm.keyId',
  'm.wrapped',
  'm.sealed',
  'm.notedAt',
  'm.version',
] as const

const messages = (tx: Tx) =>
  tx
    .selectFrom('caseMessages as m')
    .leftJoin('memberships as n', (join) =>
      join.onRef('n.programmeId', '=', 'm.programmeId').onRef('n.id', '=', 'm.notedByMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'n.personId')
    .select(columns)
    .select('p.name as notedBy')

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number]

/** What was sent about her, the latest first. */
export async function listMessages(tx: Tx, caseId: string) {
  return messages(tx)
    .where('m.caseId', '=', caseId)
    .orderBy('m.cameAt', 'desc')
    .orderBy('m.id')
    .execute()
}

export async function findMessage(tx: Tx, id: string) {
  return messages(tx).where('m.id', '=', id).executeTakeFirst()
}

/** Of which nobody took note yet, as far as the actor reads them; the oldest first, without words. */
export async function listWaiting(tx: Tx) {
  return tx
    .selectFrom('caseMessages as m')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'm.programmeId').onRef('c.id', '=', 'm.caseId'),
    )
    .select(['m.id', 'm.caseId', 'm.basis', 'm.cameAt', 'c.number', 'c.alias', 'c.subjectId'])
    .where('m.notedAt', 'is', null)
    .orderBy('m.cameAt')
    .orderBy('m.id')
    .execute()
}

type Note = { notedAt: Date; notedByMembershipId: string }

/** @returns the new version; undefined when somebody took note in the meantime */
export async function markNoted(tx: Tx, { id, version }: MessageRow, note: Note) {
  const changed = await tx
    .updateTable('caseMessages')
    .set({ ...note, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** How many nobody took note of yet, in a programme. @param tx of a job that measures */
export async function countWaitingMessages(tx: Tx): Promise<{ inDanger: number; other: number }> {
  const { rows } = await sql<{ inDanger: number; other: number }>`
    select * from app.messages_waiting()`.execute(tx)
  return rows[0] ?? { inDanger: 0, other: 0 }
}
