import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { openNotes } from './contact-notes.actions.ts'
import type { ContactRow } from './contacts.queries.ts'
import { findContact, listContacts } from './contacts.queries.ts'
import type { Contact } from './contacts.schema.ts'

const pageSize = 50

/** The contacts of a case, the latest first, fifty at a time, with the notes the actor may read.
 *  @returns `next`: the contact after which the next page goes on, null on the last one */
export async function getContacts(act: Act, caseId: string, { before }: { before?: string }) {
  await reachCase(act, 'contacts:read', { caseId })
  const rows = await listContacts(act.tx, caseId, {
    ...(before && { before }),
    limit: pageSize + 1,
  })
  const items = await describe(act, rows.slice(0, pageSize))
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null }
}

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
  return rows.map(({ membershipId, name, role, organisation, ...row }) => ({
    ...row,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    kind: row.kind as Contact['kind'],
    outcome: row.outcome as Contact['outcome'],
    domains: row.domains as Contact['domains'],
    by: { membershipId, name, role: role as Role, organisation },
    note: notes.get(row.id) ?? null,
  }))
}
