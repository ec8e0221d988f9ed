import type { Concern } from '../actor/act.ts'
import type { Statement } from '../database/index.ts'

/** An insert into the audit for each row of a source, inside the statement of a flight. The first four
 *  values of that statement are action, resource, trace and span; who acts, the database says.
 *  @param source something to select from, with subject_id, entity_id, reason and emergency */
export const recordedFrom = (source: string) => `
  insert into audit_entries (programme_id, session_id, person_id, membership_id, role, organisation_id,
    action, resource, outcome, trace_id, span_id, subject_id, entity_id, reason, emergency)
  select a.programme_id, a.session_id, a.person_id, a.membership_id, a.role, a.organisation_id,
    $1, $2, 'done', $3, $4, s.subject_id, s.entity_id, s.reason, s.emergency
  from app.actor() a cross join ${source} s`

/** What an audit entry says that is known before the flight. */
export type Recording = readonly [action: string, resource: string, trace: string, span: string]
type Kept = {
  key: string
  mac: Buffer
  status: number
  resourceId: string | null
  version: number | null
}

/** The last statement before the commit of a write: the outcome of its key, and its audit entry. */
export const recordedWith = (
  recording: Recording,
  kept: Kept,
  concern: Concern = {},
): Statement => ({
  name: 'leave',
  text: `select app.leave($5, $6, $7, $8, $9, row($1, $2, $3, $4)::app.recording, $10, $11, $12, $13)`,
  values: [
    ...recording,
    ...[kept.key, kept.mac, kept.status, kept.resourceId, kept.version],
    concern.subjectId ?? null,
    concern.entityId ?? null,
    concern.reason ?? null,
    concern.emergency ?? false,
  ],
})
