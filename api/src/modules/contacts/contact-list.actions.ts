import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { openNotes } from './contact-notes.actions.ts'
import type { ContactRow } from './contacts.queries.ts'
import { findContact } from './contacts.queries.ts'
import type { Contact } from './contacts.schema.ts'

/** One contact; a colleague who recorded it on the street reads back what she recorded. */
export async function getContact(act: Act, contactId: string): Promise<Contact> {
  const row = await findContact(act.tx, contactId)
  if (!row) throw notFound()
  const own = row.membershipId === act.actor.membershipId
  await reachCase(act, own ? 'contacts:write' : 'contacts:read', {
    caseId: row.caseId,
    entityId: contactId,
  })
  const [contact] = await describe(act, [row])
  if (!contact) throw notFound()
  return contact
}

async function describe(act: Act, rows: readonly ContactRow[]): Promise<Contact[]> {
  const notes = await openNotes(
    act,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => describeContact(row, notes.get(row.id) ?? null))
}

/** A contact as it is answered. @param note opened, null where the actor may not read it */
export function describeContact(
  { membershipId, name, role, organisation, ...row }: ContactRow,
  note: Contact['note'],
): Contact {
  return {
    ...row,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    kind: row.kind as Contact['kind'],
    outcome: row.outcome as Contact['outcome'],
    domains: row.domains as Contact['domains'],
    by: { membershipId, name, role: role as Role, organisation },
    note,
  }
}
