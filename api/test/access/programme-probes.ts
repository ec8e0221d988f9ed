import { randomUUID } from 'node:crypto'
import { dropInProbes } from './drop-in-probes.ts'
import { policyQuestionProbes } from './escalation-probes.ts'
import { flexProgrammeProbes } from './flex-probes.ts'
import { knowledgeProbes } from './knowledge-probes.ts'
import { teamMeetingProbes } from './meeting-probes.ts'
import { networkProbes } from './network-probes.ts'
import { supervisionProbes } from './peer-probes.ts'
import { poolProbes } from './pool-probes.ts'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'
import { handoverProgrammeProbes } from './programme-probes.handovers.ts'
import { hourProbes } from './programme-probes.hours.ts'
import { identityProbes } from './programme-probes.identity.ts'
import { instrumentProbes } from './programme-probes.instruments.ts'
import { timeOutProgrammeProbes } from './programme-probes.time-outs.ts'
import { proofProbes } from './proof-probes.ts'
import { workerSignalProbes } from './signal-probes.ts'
import { zoneProbes } from './zone-probes.ts'

const inProgramme = (table: string, cells: ProgrammeProbe['cells'], column = 'programme_id') => ({
  table,
  does: 'select' as const,
  cells,
  statement: ({ programme }: Ground) => ({
    text: `select 1 from ${table} where ${column} = $1`,
    values: [programme.id],
  }),
})

/** What belongs to no case: who may read and write it, here and in another programme. */
export const programmeProbes: readonly ProgrammeProbe[] = [
  inProgramme('programmes', 'everyone', 'id'),
  inProgramme('organisations', 'everyone'),
  inProgramme('settings', 'everyone'),
  inProgramme('referrals_in', ['referrals-in:read']),
  ...instrumentProbes,
  ...handoverProgrammeProbes,
  ...supervisionProbes,
  ...dropInProbes,
  ...zoneProbes,
  ...workerSignalProbes,
  ...poolProbes,
  ...policyQuestionProbes,
  ...hourProbes,
  ...flexProgrammeProbes,
  ...timeOutProgrammeProbes,
  ...networkProbes,
  ...teamMeetingProbes,
  ...knowledgeProbes,
  ...proofProbes,
  {
    table: 'memberships',
    does: 'select',
    what: 'a colleague',
    cells: ['people:read'],
    statement: ({ other }) => ({
      text: 'select 1 from memberships where id = $1',
      values: [other.id],
    }),
  },
  {
    table: 'persons',
    does: 'select',
    what: 'a colleague',
    cells: ['people:read'],
    statement: ({ other }) => ({
      text: 'select 1 from persons where id = $1',
      values: [other.personId],
    }),
  },
  {
    table: 'mail_addresses',
    does: 'select',
    what: 'a colleague',
    cells: ['accounts:read'],
    statement: ({ other }) => ({
      text: 'select 1 from mail_addresses where person_id = $1',
      values: [other.personId],
    }),
  },
  {
    table: 'sessions',
    does: 'select',
    what: 'a colleague',
    cells: 'nobody',
    statement: ({ other }) => ({
      text: 'select 1 from sessions where person_id = $1',
      values: [other.personId],
    }),
  },
  {
    table: 'sessions',
    does: 'update',
    what: 'a colleague',
    cells: 'nobody',
    statement: ({ other }) => ({
      text: 'update sessions set ended_why = ended_why where person_id = $1',
      values: [other.personId],
    }),
  },
  {
    table: 'passkeys',
    does: 'select',
    what: 'a colleague',
    cells: 'nobody',
    statement: ({ other }) => ({
      text: 'select 1 from passkeys where person_id = $1',
      values: [other.personId],
    }),
  },
  {
    table: 'notices',
    does: 'select',
    what: 'a colleague',
    cells: 'nobody',
    statement: ({ rows }) => ({
      text: 'select 1 from notices where id = $1',
      values: [rows.noticeId],
    }),
  },
  {
    table: 'idempotency_keys',
    does: 'select',
    what: 'a colleague',
    cells: 'nobody',
    statement: ({ other }) => ({
      text: 'select 1 from idempotency_keys where membership_id = $1',
      values: [other.id],
    }),
  },
  {
    table: 'settings',
    does: 'insert',
    cells: ['settings:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into settings (programme_id, key, value, from_on, reason, set_by)
             values ($1, 'sight.signal-days', '28', '2024-01-08', 'tried', $2)`,
      values: [programme.id, actor.personId],
    }),
  },
  {
    table: 'organisations',
    does: 'update',
    cells: ['accounts:write'],
    statement: ({ programme }) => ({
      text: 'update organisations set name = name where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'organisations',
    does: 'insert',
    cells: ['accounts:write'],
    statement: ({ programme }) => ({
      text: `insert into organisations (programme_id, slug, name, kind, chain_from)
             values ($1, $2, 'New', 'care', '2024-01-08')`,
      values: [programme.id, `o-${randomUUID().slice(0, 8)}`],
    }),
  },
  {
    table: 'memberships',
    does: 'insert',
    cells: ['accounts:write'],
    statement: ({ programme, other }) => ({
      text: `insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
             values ($1, $2, $3, 'nurse', '2024-01-08')`,
      values: [programme.id, other.personId, programme.organisations.ldh],
    }),
  },
  {
    table: 'memberships',
    does: 'update',
    cells: ['accounts:write'],
    statement: ({ other }) => ({
      text: 'update memberships set version = version where id = $1',
      values: [other.id],
    }),
  },
  {
    table: 'memberships',
    does: 'update',
    what: 'her own, to stay longer',
    cells: 'nobody',
    statement: ({ actor }) => ({
      text: 'update memberships set valid_until = null where id = $1',
      values: [actor.id],
    }),
  },
  {
    table: 'referrals_in',
    does: 'update',
    cells: ['referrals-in:write'],
    statement: ({ programme }) => ({
      text: 'update referrals_in set version = version where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'referrals_in',
    does: 'insert',
    cells: ['referrals-in:create'],
    statement: ({ programme, actor }) => ({
      text: `insert into referrals_in (programme_id, alias, source, organisation_id, received_on, created_by_membership_id)
             values ($1, $2, 'street', $3, '2024-01-05', $4)`,
      values: [
        programme.id,
        `alias ${randomUUID().slice(0, 6)}`,
        programme.organisations.iriszorg,
        actor.id,
      ],
    }),
  },
  {
    table: 'audit_entries',
    does: 'insert',
    what: "in another's name",
    cells: 'nobody',
    statement: ({ programme, other }) => ({
      text: `insert into audit_entries (programme_id, person_id, membership_id, role, action, resource, outcome, trace_id, span_id)
             values ($1, $2, $3, 'case_manager', 'case.opened', 'case-core', 'done', '0', '0')`,
      values: [programme.id, other.personId, other.id],
    }),
  },
  {
    table: 'referral_attempts',
    does: 'select',
    cells: ['referrals-in:read'],
    statement: ({ rows }) => ({
      text: 'select 1 from referral_attempts where referral_in_id = $1',
      values: [rows.referralId],
    }),
  },
  {
    table: 'referral_attempts',
    does: 'insert',
    cells: ['referrals-in:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into referral_attempts (programme_id, referral_in_id, membership_id, attempted_at, outcome)
             values ($1, $2, $3, '2024-01-05T10:00:00Z', 'attempted')`,
      values: [programme.id, rows.referralId, actor.id],
    }),
  },
  ...identityProbes,
]
