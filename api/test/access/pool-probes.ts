import type { ProgrammeProbe } from './programme-probe.ts'

const ofAway = (table: string): readonly ProgrammeProbe[] => [
  {
    table,
    does: 'select',
    cells: ['pool:read'],
    statement: ({ rows }) => ({
      text: `select 1 from ${table} where membership_id = $1`,
      values: [rows.awayId],
    }),
  },
  {
    table,
    does: 'update',
    cells: ['pool:write'],
    statement: ({ rows }) => ({
      text: `update ${table} set version = version where membership_id = $1`,
      values: [rows.awayId],
    }),
  },
]

/** The pool belongs to no case. Here it is of somebody of another organisation: what a manager reads
 *  and writes of her own is asked through the routes. */
export const poolProbes: readonly ProgrammeProbe[] = [
  ...ofAway('pool_contracts'),
  ...ofAway('profile_confirmations'),
  ...ofAway('pool_languages'),
  {
    table: 'pool_contracts',
    does: 'insert',
    cells: ['pool:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into pool_contracts
             (programme_id, membership_id, minutes_per_week, from_on, recorded_by_membership_id, recorded_at)
             values ($1, $2, 600, '2026-01-05', $3, '2024-01-08')`,
      values: [programme.id, rows.awayId, actor.id],
    }),
  },
  {
    table: 'profile_confirmations',
    does: 'insert',
    cells: ['pool:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into profile_confirmations
             (programme_id, membership_id, point, confirmed_by, confirmed_at)
             values ($1, $2, 'outreach', $3, '2024-01-08')`,
      values: [programme.id, rows.awayId, actor.personId],
    }),
  },
  {
    table: 'pool_languages',
    does: 'insert',
    cells: ['pool:write'],
    statement: ({ programme, other }) => ({
      text: 'insert into pool_languages (programme_id, membership_id, languages) values ($1, $2, $3)',
      values: [programme.id, other.id, ['nl']],
    }),
  },
  {
    table: 'profile_versions',
    does: 'select',
    cells: ['staff-profile:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from profile_versions where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'profile_versions',
    does: 'insert',
    cells: ['staff-profile:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into profile_versions (programme_id, from_on, points, reason, set_by, recorded_at)
             values ($1, '2024-02-01', '[{}]', 'tried', $2, '2024-01-08')`,
      values: [programme.id, actor.personId],
    }),
  },
  {
    table: 'vacancies',
    does: 'select',
    cells: ['vacancies:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from vacancies where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'vacancies',
    does: 'update',
    cells: ['vacancies:write'],
    statement: ({ programme }) => ({
      text: 'update vacancies set version = version where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'vacancies',
    does: 'insert',
    cells: ['vacancies:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into vacancies (programme_id, organisation_id, role, minutes_per_week, fill_by,
               opened_on, opened_by_membership_id, opened_at)
             values ($1, $2, 'case_manager', 600, '2024-03-01', app.today(), $3, '2024-01-08')`,
      values: [programme.id, programme.organisations.ldh, actor.id],
    }),
  },
]
