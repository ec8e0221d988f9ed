import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { MessageRow } from './messages.queries.ts'
import { findMessage, listMessages, listWaiting, markNoted } from './messages.queries.ts'
import { mayNote } from './messages.rules.ts'
import type { Message, MessageParams } from './messages.schema.ts'

/** What De Cirkel sent about her, in words; the latest first. @throws notFound */
export async function getMessages(act: Act, caseId: string): Promise<{ items: Message[] }> {
  await reachCase(act, 'case-messages:read', { caseId })
  const rows = await listMessages(act.tx, caseId)
  return { items: await Promise.all(rows.map((row) => describeMessage(act, row))) }
}

/** For a repeated request. @throws notFound */
export async function rereadMessage(act: Act, id: string) {
  const row = await findMessage(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'case-messages:read', { caseId: row.caseId, entityId: id })
  return { id, version: row.version }
}

async function describeMessage({ vault }: Act, row: MessageRow): Promise<Message> {
  const { id, cameAt, notedAt, notedBy, version } = row
  const own = await vault.withKey(id, row)
  const place = { table: 'case_messages', column: 'sealed', rowId: id, version: 1 }
  return {
    id,
    basis: row.basis as Message['basis'],
    cameAt: cameAt.toISOString(),
    words: own.open(row.sealed, place),
    noted: notedAt && { at: notedAt.toISOString(), by: notedBy ?? '' },
    version,
  }
}

/** Who works with her knows it: only this ends it. @throws notFound, stale, conflict('message-noted') */
export async function noteMessage(act: Act, { caseId, messageId }: MessageParams) {
  const { tx, actor, now } = act
  const of = { caseId, entityId: messageId }
  const { subjectId } = await reachCase(act, 'case-messages:write', of)
  const row = await findMessage(tx, messageId)
  if (row?.caseId !== caseId) throw notFound()
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  demand(mayNote(row))
  const note = { notedAt: now, notedByMembershipId: actor.membershipId }
  const version = await markNoted(tx, row, note)
  if (version === undefined) throw stale(row.version, row.version + 1)
  const fact = { kind: 'message-noted', subjectId, occurredAt: now, entityId: messageId }
  await recordFact(act, fact)
  return { id: messageId, version }
}

/** Messages of which nobody took note yet: that there is one, and not what it says. */
export async function listWaitingMessages(act: Act) {
  const rows = await listWaiting(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows
}
