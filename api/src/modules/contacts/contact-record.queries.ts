import type { Statement } from '../../platform/database/index.ts'
import type { ContactBody } from './contacts.schema.ts'

/** What is known before a contact is decided on; moments as text, the first span first. */
export type Standing = {
  subjectId: string
  emergencyId: string | null
  /** The actor is of her own team, whose notes stand in the case. */
  ownTeam: boolean
  spans: { openedAt: string; closedAt: string | null }[] | null
}

/** Where a contact would land: no row where the case is absent or out of reach. */
export const askStanding = (caseId: string): Statement => ({
  name: 'contact-standing',
  text: `select subject_id as "subjectId", emergency_id as "emergencyId", own_team as "ownTeam", spans,
    key_id as "keyId", wrapped from app.contact_standing($1)`,
  values: [caseId],
})

export type NewContact = Omit<ContactBody, 'occurredAt' | 'note'> & {
  id: string
  caseId: string
  occurredAt: Date
  recordedAt: Date
  /** The note, sealed; null without one. */
  sealed: Buffer | null
  sighting: { lastSpokenAt: Date | null; lastSeenAt: Date | null; lastAttemptAt: Date | null }
  /** Of the fact: numbers and codes. */
  attributes: Record<string, string | number | null>
}

/** The contact, its sealed note, when she was last seen, and the fact: none of
 *  them is there without the others. */
export const insertContact = (contact: NewContact): Statement => ({
  name: 'contact-recorded',
  text: `select app.log_contact(row($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
    ::app.logged_contact)`,
  values: [
    ...[contact.id, contact.caseId, contact.occurredAt, contact.kind ?? null, contact.outcome],
    ...[contact.directMinutes ?? 0, contact.indirectMinutes ?? 0],
    ...[contact.travelMinutes ?? 0, contact.thirdPartyMinutes ?? 0],
    ...[contact.domains ?? [], contact.recordedAt, contact.sealed],
    ...inOrder(contact.sighting),
    JSON.stringify(contact.attributes),
  ],
})

const inOrder = ({ lastSpokenAt, lastSeenAt, lastAttemptAt }: NewContact['sighting']) => [
  lastSpokenAt,
  lastSeenAt,
  lastAttemptAt,
]
