import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const reads: ProgrammeProbe['cells'] = ['accountabilities:read']
const writes: ProgrammeProbe['cells'] = ['accountabilities:write']

const tables = [
  'accountabilities',
  'accountability_texts',
  'accountability_reports',
  'accountability_lines',
]

type Row = { columns: string; values: string }

// Everything here is of another organisation, so that relation `org` does not reach it.
const inserted = (
  table: string,
  { columns, values }: Row,
  given: (on: Ground) => unknown[],
): ProgrammeProbe => ({
  table,
  does: 'insert',
  cells: writes,
  statement: (on) => ({
    text: `insert into ${table} (programme_id, organisation_id, ${columns}) values ($1, $2, ${values})`,
    values: [on.programme.id, on.rows.grants.organisationId, ...given(on)],
  }),
})

/** Accounting for grants belongs to no case. */
export const accountabilityProbes: readonly ProgrammeProbe[] = [
  ...tables.map(
    (table): ProgrammeProbe => ({
      table,
      does: 'select',
      cells: reads,
      statement: ({ programme }) => ({
        text: `select 1 from ${table} where programme_id = $1`,
        values: [programme.id],
      }),
    }),
  ),
  inserted(
    'accountabilities',
    { columns: 'grant_id, recorded_by_membership_id, recorded_at', values: "$3, $4, '2024-01-08'" },
    ({ rows, actor }) => [rows.accountability.unaccountedId, actor.id],
  ),
  {
    table: 'accountabilities',
    does: 'update',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: `update accountabilities set version = version, recorded_by_membership_id = $2 where programme_id = $1`,
      values: [programme.id, actor.id],
    }),
  },
  inserted(
    'accountability_texts',
    { columns: 'accountability_id, revision, part, words', values: "$3, 3, 'narrative', 'tried'" },
    ({ rows }) => [rows.accountability.accountabilityId],
  ),
  inserted(
    'accountability_reports',
    {
      columns: `accountability_id, nth, revision, threshold_percent, content, submitted_by_membership_id, submitted_on,
        submitted_at`,
      values: "$3, 2, 2, 10, '{}', $4, '2024-01-08', '2024-01-08'",
    },
    ({ rows, actor }) => [rows.accountability.accountabilityId, actor.id],
  ),
  inserted(
    'accountability_lines',
    {
      columns: `report_id, place, code, name, measure, granted, granted_cents, realised, provenance, threshold_percent`,
      values: "$3, 2, 'tried', 'tried', 'euros', 1, 1, 1, 'stated', 10",
    },
    ({ rows }) => [rows.accountability.reportId],
  ),
]
