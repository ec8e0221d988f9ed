import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Span } from './contacts.rules.ts'
import type { CorrectionBody } from './corrections.schema.ts'

/** Her own contact, locked, so that the version that is read is the one that is corrected. */
export async function findOwnContactForUpdate(tx: Tx, id: string, membershipId: string) {
  return tx
    .selectFrom('contacts')
    .select(['caseId', 'version'])
    .where('id', '=', id)
    .where('membershipId', '=', membershipId)
    .forUpdate()
    .executeTakeFirst()
}

/** The times in which a case was open, the first one first. */
export async function listSpans(tx: Tx, caseId: string): Promise<Span[]> {
  const { rows } = await sql<Span>`select * from app.case_spans(${caseId})`.execute(tx)
  return rows
}

type Change = Omit<CorrectionBody, 'occurredAt' | 'kind'> & {
  occurredAt: Date
  kind: string | null
  correctedAt: Date
  version: number
}

/** What stood there is kept by the database, and whether she is in sight follows. */
export async function changeContact(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.updateTable('contacts').set(change).where('id', '=', id).execute()
}

/** What stood there before, the latest first. */
export async function listContactVersions(tx: Tx, contactId: string) {
  return tx
    .selectFrom('contactVersions')
    .select(['version', 'occurredAt', 'kind', 'outcome', 'replacedAt'])
    .select(['directMinutes', 'indirectMinutes', 'travelMinutes', 'thirdPartyMinutes'])
    .where('contactId', '=', contactId)
    .orderBy('version', 'desc')
    .execute()
}
