import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

const sealed = Buffer.alloc(64)
const now = '2024-01-05T10:00:00Z'
const day = '2024-01-05'

const assessments: readonly Probe[] = [
  select('assessments', ['assessments:read']),
  insert(
    'assessments',
    'programme_id, case_id, membership_id, instrument_id, kind, assessed_on, recorded_at',
    ['assessments:write'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      actor.id,
      on.plan.instrumentId,
      'periodic',
      day,
      now,
    ],
  ),
  select('assessment_scores', ['assessments:read']),
  insert(
    'assessment_scores',
    'programme_id, case_id, assessment_id, instrument_id, domain_code, score',
    ['assessments:write'],
    ({ on }) => [on.programmeId, on.id, on.plan.assessmentId, on.plan.instrumentId, 'justice', 4],
  ),
  select('own_ratings', ['assessment-texts:read']),
  insert(
    'own_ratings',
    'programme_id, case_id, assessment_id, instrument_id, domain_code, score',
    ['assessment-texts:write'],
    ({ on }) => [on.programmeId, on.id, on.plan.assessmentId, on.plan.instrumentId, 'justice', 4],
  ),
  select('assessment_texts', ['assessment-texts:read']),
  insert(
    'assessment_texts',
    'programme_id, case_id, assessment_id, sealed',
    ['assessment-texts:write'],
    ({ on }) => [on.programmeId, on.id, on.plan.assessmentId, sealed],
  ),
]

const drafts: readonly Probe[] = [
  select('assessment_drafts', ['assessment-drafts:read']),
  update('assessment_drafts', 'version', ['assessment-drafts:write']),
  insert(
    'assessment_drafts',
    'programme_id, case_id, membership_id, instrument_id, started_at, saved_at',
    ['assessment-drafts:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, on.plan.instrumentId, now, now],
  ),
  select('assessment_draft_texts', ['assessment-drafts:read']),
  update('assessment_draft_texts', 'sealed', ['assessment-drafts:write']),
  insert(
    'assessment_draft_texts',
    'programme_id, case_id, membership_id, draft_id, sealed',
    ['assessment-drafts:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, on.plan.draftId, sealed],
  ),
]

const goals: readonly Probe[] = [
  select('goals', ['plans:read']),
  update('goals', 'version', ['plans:write']),
  insert(
    'goals',
    'programme_id, case_id, membership_id, domain_code, set_on, recorded_at',
    ['plans:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'housing', day, now],
  ),
  select('goal_waivers', ['plans:read']),
  update('goal_waivers', 'version', ['plans:write']),
  insert(
    'goal_waivers',
    'programme_id, case_id, membership_id, domain_code, since_on, recorded_at',
    ['plans:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, 'justice', day, now],
  ),
  select('plan_texts', ['plan-texts:read']),
  update('plan_texts', 'version', ['plan-texts:write']),
  insert(
    'plan_texts',
    'programme_id, case_id, membership_id, said_on, sealed, recorded_at',
    ['plan-texts:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, sealed, now],
  ),
]

const action =
  'programme_id, case_id, membership_id, goal_id, owner_membership_id, due_on, recorded_at'

const actions: readonly Probe[] = [
  select('plan_actions', ['plans:read']),
  {
    ...update('plan_actions', 'version', ['plans:write']),
    what: 'of the responsible one',
    statement: ({ on }) => ({
      text: 'update plan_actions set version = version where programme_id = $1 and id = $2',
      values: [on.programmeId, on.plan.actionId],
    }),
  },
  update('plan_actions', 'version', ['plans:write', 'own-actions:write']),
  {
    ...insert('plan_actions', action, ['plans:write'], ({ on, actor }) => [
      on.programmeId,
      on.id,
      actor.id,
      on.plan.goalId,
      null,
      day,
      now,
    ]),
    what: 'of somebody else',
  },
  {
    ...insert('plan_actions', action, ['plans:write', 'own-actions:write'], ({ on, actor }) => [
      on.programmeId,
      on.id,
      actor.id,
      on.plan.goalId,
      actor.id,
      day,
      now,
    ]),
    what: 'of her own',
  },
  select('action_texts', ['plan-texts:read']),
  {
    ...update('action_texts', 'version', ['plan-texts:write']),
    what: 'of the responsible one',
    statement: ({ on }) => ({
      text: 'update action_texts set version = version where programme_id = $1 and action_id = $2',
      values: [on.programmeId, on.plan.actionId],
    }),
  },
  update('action_texts', 'version', ['plan-texts:write', 'own-actions:write']),
  insert(
    'action_texts',
    'programme_id, case_id, action_id, sealed',
    ['plan-texts:write'],
    ({ on }) => [on.programmeId, on.id, on.plan.actionId, sealed],
  ),
]

/** Assessments, goals and actions, by what the matrix says of them. */
export const planProbes: readonly Probe[] = [...assessments, ...drafts, ...goals, ...actions]
