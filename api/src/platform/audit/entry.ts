import { encodeFields } from '../crypto/index.ts'

/** One look or act, as the chain sees it: every column of audit_entries, as text.
 *  Fields after NEN 7513: who, in which role, for whom, what, about whom, why, with what outcome. */
export interface AuditEntry {
  readonly id: string
  readonly programmeId: string
  /** UTC with microseconds, as the database keeps it: a Date would lose the last three digits. */
  readonly recordedAt: string
  readonly position: string
  readonly sessionId: string | null
  readonly personId: string | null
  readonly membershipId: string | null
  readonly role: string | null
  readonly organisationId: string | null
  readonly onBehalfOf: string | null
  readonly action: string
  readonly resource: string
  readonly subjectId: string | null
  readonly entityId: string | null
  readonly reason: string | null
  readonly emergency: boolean
  readonly outcome: string
  readonly traceId: string
  readonly spanId: string
}

/** Canonical bytes of an entry. The order is part of the format: a new column is a new format. */
export function encodeEntry(entry: AuditEntry): Buffer {
  return encodeFields([
    'stapteam/audit-entry/1',
    entry.id,
    entry.programmeId,
    entry.recordedAt,
    entry.position,
    entry.sessionId,
    entry.personId,
    entry.membershipId,
    entry.role,
    entry.organisationId,
    entry.onBehalfOf,
    entry.action,
    entry.resource,
    entry.subjectId,
    entry.entityId,
    entry.reason,
    String(entry.emergency),
    entry.outcome,
    entry.traceId,
    entry.spanId,
  ])
}
