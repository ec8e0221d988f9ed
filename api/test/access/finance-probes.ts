import { accountabilityProbes } from './accountability-probes.ts'
import { grantProbes } from './grant-probes.ts'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const reads: ProgrammeProbe['cells'] = ['budgets:read']
const writes: ProgrammeProbe['cells'] = ['budgets:write']

// Everything here is carried by another organisation, so that relation `org` does not reach it.
const read = (table: string, cells = reads): ProgrammeProbe => ({
  table,
  does: 'select',
  cells,
  statement: ({ programme }) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Given = (ground: Ground) => unknown[]

const inserted = (
  table: string,
  { columns, values }: { columns: string; values: string },
  given: Given,
): ProgrammeProbe => ({
  table,
  does: 'insert',
  cells: writes,
  statement: (ground) => ({
    text: `insert into ${table} (programme_id, ${columns}) values ($1, ${values})`,
    values: [ground.programme.id, ...given(ground)],
  }),
})

/** Budgets, claims and grants belong to no case. */
export const financeProbes: readonly ProgrammeProbe[] = [
  ...grantProbes,
  ...accountabilityProbes,
  ...['budgets', 'budget_versions', 'budget_totals', 'budget_lines'].map((table) => read(table)),
  ...['budget_line_organisations', 'budget_figures'].map((table) => read(table)),
  read('budget_claims', ['budget-claims:read']),
  inserted(
    'budgets',
    {
      columns: 'name, recorded_by_membership_id, recorded_at',
      values: "'tried', $2, '2024-01-08'",
    },
    ({ actor }) => [actor.id],
  ),
  inserted(
    'budget_versions',
    {
      columns: `budget_id, slug, name, source, from_on, until_on, convention, recorded_by_membership_id, recorded_at`,
      values: `$2, 'tried', 'tried', 'tried', '2024-01-01', '2024-12-31', 'days-7', $3, '2024-01-08'`,
    },
    ({ rows, actor }) => [rows.budget.budgetId, actor.id],
  ),
  inserted(
    'budget_totals',
    { columns: 'version_id, revision, printed_cents, source', values: "$2, 2, 100, 'tried'" },
    ({ rows }) => [rows.budget.versionId],
  ),
  inserted(
    'budget_lines',
    {
      columns: 'version_id, revision, place, code, name, kind, funding',
      values: "$2, 2, 1, 'tried', 'tried', 'lump-sum', 'asked'",
    },
    ({ rows }) => [rows.budget.versionId],
  ),
  inserted(
    'budget_line_organisations',
    { columns: 'line_id, organisation_id', values: '$2, $3' },
    ({ rows, programme }) => [rows.budget.lineId, programme.organisations.municipality],
  ),
  inserted(
    'budget_figures',
    {
      columns: 'line_id, name, form, provenance, readings, source',
      values: "$2, 'cases', 'exact', 'stated', '{1}', 'tried'",
    },
    ({ rows }) => [rows.budget.lineId],
  ),
  {
    table: 'budget_versions',
    does: 'update',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: `update budget_versions set version = version, recorded_by_membership_id = $2 where programme_id = $1`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'budget_claims',
    does: 'insert',
    cells: ['budget-claims:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into budget_claims (programme_id, document, for_year, recorded_by_membership_id, recorded_at)
             values ($1, 'summer-note', 2024, $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'budget_claims',
    does: 'update',
    cells: ['budget-claims:write'],
    statement: ({ programme, actor }) => ({
      text: `update budget_claims set version = version, recorded_by_membership_id = $2 where programme_id = $1`,
      values: [programme.id, actor.id],
    }),
  },
]
