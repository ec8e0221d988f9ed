import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Span } from './contacts.rules.ts'
import type { ContactBody } from './contacts.schema.ts'

export type NewContact = Omit<ContactBody, 'occurredAt' | 'note'> & {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  occurredAt: Date
  recordedAt: Date
}

/** When the case was open, the first time first. For a colleague on the street too. */
export async function listSpans(tx: Tx, caseId: string): Promise<Span[]> {
  const { rows } = await sql<Span>`select * from app.case_spans(${caseId})`.execute(tx)
  return rows
}

/** Whether the actor is of her own team, whose notes stand in the case. */
export async function isOwnTeam(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`
    select ${caseId}::uuid = any (app.cases_for('contact-notes', 'write')) as own`.execute(tx)
  return rows[0]?.own ?? false
}

export async function insertContact(tx: Tx, contact: NewContact): Promise<void> {
  await tx.insertInto('contacts').values(contact).execute()
}

/** One contact with its writer, or undefined. */
export async function findContact(tx: Tx, contactId: string) {
  return selectContacts(tx).where('c.id', '=', contactId).executeTakeFirst()
}

/** A page of contacts, the latest first. @param before the last contact of the page before */
export async function listContacts(
  tx: Tx,
  caseId: string,
  page: { before?: string; limit: number },
) {
  const { before, limit } = page
  return selectContacts(tx)
    .where('c.caseId', '=', caseId)
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(c.occurred_at, c.id) < (
          select l.occurred_at, l.id from contacts l where l.case_id = ${caseId} and l.id = ${before})`,
      ),
    )
    .orderBy('c.occurredAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()
}

const selectContacts = (tx: Tx) =>
  tx
    .selectFrom('contacts as c')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'c.programmeId').onRef('m.id', '=', 'c.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .selectAll('c')
    .select(['m.role', 'p.name', 'o.name as organisation'])

export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>

/** Keeps what is known of her being seen. A contact that is recorded late never moves it back. */
export async function keepSight(tx: Tx, sighting: Sighting): Promise<void> {
  await tx
    .insertInto('caseSights')
    .values(sighting)
    .onConflict((conflict) =>
      conflict.columns(['programmeId', 'caseId']).doUpdateSet({
        lastSpokenAt: sql`greatest(case_sights.last_spoken_at, excluded.last_spoken_at)`,
        lastSeenAt: sql`greatest(case_sights.last_seen_at, excluded.last_seen_at)`,
        lastAttemptAt: sql`greatest(case_sights.last_attempt_at, excluded.last_attempt_at)`,
      }),
    )
    .execute()
}

type Sighting = {
  programmeId: string
  caseId: string
  lastSpokenAt: Date | null
  lastSeenAt: Date | null
  lastAttemptAt: Date | null
}
