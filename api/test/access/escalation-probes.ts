import { randomUUID } from 'node:crypto'
import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'
import type { ProgrammeProbe } from './programme-probe.ts'

const now = '2024-01-05T10:00:00Z'

/** Of escalations: what it asks is known to fewer people than that it stands, and what was shared to
 *  nobody but who shared it and who received it; here the receiver is somebody else. */
export const escalationProbes: readonly Probe[] = [
  select('escalations', ['escalations:read']),
  update('escalations', 'version', ['escalations:write']),
  insert(
    'escalations',
    'programme_id, case_id, asked_by_membership_id, cause, stuck_since, asked_at, level, level_since',
    ['escalations:create'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'stuck', '2024-01-05', now, 'team', now],
  ),
  select('escalation_steps', ['escalation-texts:read']),
  insert(
    'escalation_steps',
    'programme_id, case_id, escalation_id, ordinal, kind, level, taken_at, membership_id',
    ['escalations:write', 'escalations:create'],
    ({ on, actor }) => {
      const of = [on.programmeId, on.id, on.escalation.escalationId]
      return [...of, 9, 'raised', 'coordinator', now, actor.id]
    },
  ),
  select('case_shares', ['case-shares:read']),
  update('case_shares', 'version', ['case-shares:write']),
  insert(
    'case_shares',
    'programme_id, case_id, escalation_id, consent_id, from_membership_id, to_membership_id, parts, shared_at, until_on, key_id, wrapped, sealed',
    ['case-shares:write'],
    ({ on, actor }) => {
      const of = [on.programmeId, on.id, on.escalation.escalationId, on.consentId, actor.id]
      const text = Buffer.alloc(64)
      return [...of, on.escalation.receiverId, ['note'], now, '2024-02-01', 'key', text, text]
    },
  ),
  // The case is not in the row: who knows the question of the case knows what was prepared of it.
  {
    table: 'policy_questions',
    does: 'select',
    what: 'prepared',
    cells: ['escalation-texts:read'],
    statement: ({ on }) => ({
      text: 'select 1 from policy_questions where id = $1',
      values: [on.escalation.policyQuestionId],
    }),
  },
  {
    table: 'policy_questions',
    does: 'update',
    what: 'prepared',
    cells: ['escalation-texts:read'],
    statement: ({ on }) => ({
      text: 'update policy_questions set withdrawn_at = withdrawn_at where id = $1',
      values: [on.escalation.policyQuestionId],
    }),
  },
]

/** A question to the policy level belongs to no case. */
export const policyQuestionProbes: readonly ProgrammeProbe[] = [
  {
    table: 'policy_questions',
    does: 'select',
    what: 'asked',
    cells: ['policy-questions:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from policy_questions where programme_id = $1 and asked_at is not null',
      values: [programme.id],
    }),
  },
  {
    table: 'policy_questions',
    does: 'insert',
    cells: ['policy-questions:create'],
    statement: ({ programme }) => ({
      text: `insert into policy_questions (programme_id, id, question) values ($1, $2, 'may we?')`,
      values: [programme.id, randomUUID()],
    }),
  },
]
