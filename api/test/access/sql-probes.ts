import type { Probe } from './case-probe.ts'
import { at, insert, select, update } from './case-probe.ts'
import { escalationProbes } from './escalation-probes.ts'
import { flexProbes } from './flex-probes.ts'
import { handoverProbes } from './handover-probes.ts'
import { meetingProbes } from './meeting-probes.ts'
import { peerProbes } from './peer-probes.ts'
import { planProbes } from './plan-probes.ts'
import { referralProbes } from './referral-probes.ts'
import { safetyProbes } from './safety-probes.ts'
import { signalProbes } from './signal-probes.ts'
import { staffingProbes } from './staffing-probes.ts'
import { timeOutProbes } from './time-out-probes.ts'
import { voiceProbes } from './voice-probes.ts'

const sealed = Buffer.alloc(64)
const now = '2024-01-05T10:00:00Z'

/** Every table that knows a case, by what the matrix says of it. */
export const caseProbes: readonly Probe[] = [
  {
    table: 'cases',
    does: 'select',
    cells: ['case-directory:read'],
    statement: ({ on }) => ({
      text: 'select 1 from cases where programme_id = $1 and id = $2',
      values: [on.programmeId, on.id],
    }),
  },
  select('case_courses', ['case-core:read']),
  update('case_courses', 'stability', ['case-core:write']),
  {
    table: 'case_courses',
    does: 'update',
    what: 'closing',
    cells: ['case-core:write', 'closures:review'],
    statement: (where) => ({
      text: `update case_courses set phase = 'closed' where programme_id = $1 and case_id = $2`,
      values: at(where),
    }),
  },
  select('course_decisions', ['case-core:read']),
  insert(
    'course_decisions',
    'programme_id, case_id, membership_id, aspect, value, decided_at',
    ['case-core:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'stability', 'stable', now],
  ),
  select('case_openings', ['case-core:read']),
  update('case_openings', 'during', ['case-core:write', 'closures:review']),
  select('phase_changes', ['case-core:read']),
  insert(
    'phase_changes',
    'programme_id, case_id, membership_id, phase, changed_at',
    ['case-core:write', 'case-core:create', 'closures:review'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'stable', now],
  ),
  select('responsibilities', ['responsibility:read']),
  update('responsibilities', 'introduced_at', [
    'responsibility:write',
    'responsibility:transfer',
    'closures:review',
  ]),
  insert(
    'case_assignments',
    'programme_id, case_id, membership_id, kind, from_on',
    ['responsibility:write'],
    ({ on }) => [on.programmeId, on.id, on.responsible.id, 'second', '2024-01-05'],
  ),
  select('identity_fields', ['identity:read'], "field = 'legal-name'"),
  select(
    'identity_fields',
    ['identity:read', 'identity-reach:read', 'identity-stay:read'],
    "field = 'call-name'",
  ),
  update('identity_fields', 'sealed', ['identity:write']),
  insert(
    'identity_fields',
    'programme_id, case_id, field, sealed',
    ['identity:write'],
    ({ on }) => [on.programmeId, on.id, 'languages', sealed],
  ),
  select('safe_contacts', ['safe-contact:read']),
  update('safe_contacts', 'sealed', ['safe-contact:write']),
  insert('safe_contacts', 'programme_id, case_id, sealed', ['safe-contact:write'], ({ on }) => [
    on.programmeId,
    on.id,
    sealed,
  ]),
  select('attachments', ['attachments:read'], "purpose = 'receipt'"),
  insert(
    'attachments',
    'programme_id, case_id, membership_id, purpose, media_type, sealed',
    ['attachments:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'receipt', 'image/png', sealed],
  ),
  // Who accounts for the flex budget opens its receipts.
  select('client_keys', ['client-keys:read', 'flex-expenses:read']),
  insert(
    'client_keys',
    'programme_id, case_id, key_id, wrapped',
    ['client-keys:write'],
    ({ on }) => [on.programmeId, on.id, 'key', sealed],
  ),
  select('contacts', ['contacts:read']),
  insert(
    'contacts',
    'programme_id, case_id, membership_id, occurred_at, outcome, recorded_at',
    ['contacts:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, now, 'attempted', now],
  ),
  // What a colleague recorded is hers to set right.
  {
    table: 'contacts',
    does: 'update',
    what: 'of somebody else',
    cells: [],
    statement: (where) => ({
      text: `update contacts set version = version
             where programme_id = $1 and case_id = $2 and membership_id <> $3`,
      values: [...at(where), where.actor.id],
    }),
  },
  select('contact_versions', ['contacts:read']),
  select('case_sights', ['sight:read', 'sight:write']),
  update('case_sights', 'last_seen_at', ['sight:write']),
  select('whereabouts', ['whereabouts:read']),
  update('whereabouts', 'review_on', ['whereabouts:write']),
  select('consents', ['consents:read'], "purpose = 'safety-house-sharing'"),
  update('consents', 'withdrawn_on', ['consents:write']),
  insert(
    'consents',
    'programme_id, case_id, membership_id, purpose, ground, basis, from_on, until_on',
    ['consents:write'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      actor.id,
      'drop-in-signal',
      'consent',
      'said so',
      '2024-01-05',
      '2024-06-05',
    ],
  ),
  select('closures', ['closures:read']),
  update('closures', 'version', ['closures:write', 'closures:review']),
  select('emergency_transfers', ['responsibility:transfer']),
  update('emergency_transfers', 'version', ['responsibility:transfer']),
  insert(
    'emergency_accesses',
    'programme_id, case_id, membership_id, reason, ends_at',
    ['emergency-access:create'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      actor.id,
      'found unwell on the street',
      new Date(Date.now() + 3_600_000),
    ],
  ),
  {
    table: 'facts',
    does: 'select',
    cells: ['timeline:read'],
    statement: ({ on }) => ({
      text: 'select 1 from facts where programme_id = $1 and subject_id = $2',
      values: [on.programmeId, on.subjectId],
    }),
  },
  insert(
    'facts',
    'programme_id, subject_id, membership_id, kind, occurred_at, recorded_at',
    ['timeline:write'],
    ({ on, actor }) => [on.programmeId, on.subjectId, actor.id, 'contact-recorded', now, now],
  ),
  {
    table: 'audit_entries',
    does: 'select',
    cells: ['access-log:read'],
    statement: ({ on }) => ({
      text: 'select 1 from audit_entries where programme_id = $1 and subject_id = $2',
      values: [on.programmeId, on.subjectId],
    }),
  },
  {
    table: 'outside_looks',
    does: 'select',
    cells: ['access-log:read'],
    statement: ({ on }) => ({
      text: 'select 1 from outside_looks where programme_id = $1 and subject_id = $2',
      values: [on.programmeId, on.subjectId],
    }),
  },
  {
    table: 'contact_notes',
    does: 'select',
    what: 'shared with the team',
    cells: ['contact-notes:read'],
    statement: ({ on }) => ({
      text: 'select 1 from contact_notes where programme_id = $1 and contact_id = $2',
      values: [on.programmeId, on.contactId],
    }),
  },
  ...peerProbes,
  ...planProbes,
  ...handoverProbes,
  ...voiceProbes,
  ...safetyProbes,
  ...signalProbes,
  ...staffingProbes,
  ...escalationProbes,
  ...meetingProbes,
  ...referralProbes,
  ...flexProbes,
  ...timeOutProbes,
  select('case_messages', ['case-messages:read']),
  {
    table: 'case_messages',
    does: 'update',
    cells: ['case-messages:write'],
    statement: ({ on, actor }) => ({
      text: `update case_messages set noted_at = came_at, noted_by_membership_id = $2 where id = $1`,
      values: [on.messageId, actor.id],
    }),
  },
]
