import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'

const sealed = Buffer.alloc(64)
const now = '2024-01-05T10:00:00Z'
const day = '2024-01-05'

const step = 'programme_id, case_id, membership_id, step, outcome, taken_at'

/** Her safety, by what the matrix says of it. */
export const safetyProbes: readonly Probe[] = [
  select('safety_plans', ['safety:read']),
  insert(
    'safety_plans',
    'programme_id, case_id, membership_id, written_on, review_on, recorded_at',
    ['safety:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, day, now],
  ),
  select('incidents', ['incidents:read']),
  update('incidents', 'version', ['incidents:write']),
  insert(
    'incidents',
    'programme_id, case_id, membership_id, occurred_on, recorded_at',
    ['incidents:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, now],
  ),
  select('missing_reports', ['safety:read']),
  update('missing_reports', 'version', ['safety:write']),
  insert(
    'missing_reports',
    'programme_id, case_id, membership_id, last_seen_on, opened_on, recorded_at',
    ['safety:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, day, now],
  ),
  select('sleeping_places', ['sleeping-places:read', 'safety:read']),
  update('sleeping_places', 'version', ['sleeping-places:write']),
  insert(
    'sleeping_places',
    'programme_id, case_id, membership_id, from_on, outside, recorded_at',
    ['sleeping-places:write'],
    ({ on, actor }) => [on.programmeId, on.id, actor.id, day, false, now],
  ),
  select('deaths', ['deaths:read']),
  update('deaths', 'version', ['deaths:write', 'deaths:review']),
  insert(
    'deaths',
    'programme_id, case_id, died_on, recorded_by, recorded_at',
    ['deaths:write'],
    ({ on, actor }) => [on.programmeId, on.id, day, actor.personId, now],
  ),
  select('safety_texts', ['safety-texts:read', 'sleeping-places:read']),
  {
    ...insert(
      'safety_texts',
      'programme_id, case_id, safety_plan_id, sealed',
      ['safety-texts:write'],
      ({ on }) => [on.programmeId, on.id, on.safety.planId, sealed],
    ),
    what: 'of a plan',
  },
  {
    ...insert(
      'safety_texts',
      'programme_id, case_id, incident_id, sealed',
      ['safety-texts:write', 'incidents:write'],
      ({ on }) => [on.programmeId, on.id, on.safety.incidentId, sealed],
    ),
    what: 'of an incident',
  },
  select('safety_steps', ['safety-texts:read']),
  {
    ...insert('safety_steps', `${step}, missing_report_id`, ['safety:write'], ({ on, actor }) => [
      ...[on.programmeId, on.id, actor.id, 'police-told', 'done', now],
      on.safety.missingReportId,
    ]),
    what: 'while she is missing',
  },
  {
    ...insert(
      'safety_steps',
      `${step}, incident_id`,
      ['safety:write', 'incidents:write'],
      ({ on, actor }) => [
        ...[on.programmeId, on.id, actor.id, 'danger-now', 'done', now],
        on.safety.incidentId,
      ],
    ),
    what: 'after an incident',
  },
]
