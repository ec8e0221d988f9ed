import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const tables = ['grants', 'grant_lines', 'grant_conditions', 'grant_dues', 'grant_instalments']

// Everything here is of another organisation, so that relation `org` does not reach it.
const read = (table: string): ProgrammeProbe => ({
  table,
  does: 'select',
  cells: ['grants:read'],
  statement: ({ programme }) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

const write: ProgrammeProbe['cells'] = ['grants:write']
const decide: ProgrammeProbe['cells'] = ['grant-decisions:write']
type Which = 'draftedId' | 'appliedId' | 'awardedId'
type Row = {
  what?: string
  of: Which
  columns: string
  values: string
  given?: (on: Ground) => unknown[]
}

/** Puts a row beside a grant: `$2` is the grant and `$3` its organisation. */
const inserted = (table: string, cells: ProgrammeProbe['cells'], row: Row): ProgrammeProbe => ({
  table,
  does: 'insert',
  ...(row.what && { what: row.what }),
  cells,
  statement: (on) => ({
    text: `insert into ${table} (programme_id, grant_id, organisation_id, ${row.columns})
           values ($1, $2, $3, ${row.values})`,
    values: [
      on.programme.id,
      on.rows.grants[row.of],
      on.rows.grants.organisationId,
      ...(row.given?.(on) ?? []),
    ],
  }),
})

const updated = (table: string, cells: ProgrammeProbe['cells'], set: string): ProgrammeProbe => ({
  table,
  does: 'update',
  cells,
  statement: ({ programme }) => ({
    text: `update ${table} set ${set} where programme_id = $1`,
    values: [programme.id],
  }),
})

const line = (side: string, revision: number) =>
  `'${side}', ${revision}, 9, 'tried', 'tried', 'euros', 100`
const lineColumns = 'side, revision, place, code, name, measure, cents'
const stepColumns =
  'nth, kind, state, on_day, reason, due_on, by_organisation_id, recorded_by_membership_id, recorded_at'
const step = ({ actor }: Ground) => [actor.organisationId, actor.id]

/** Grants belong to no case. */
export const grantProbes: readonly ProgrammeProbe[] = [
  ...[...tables, 'grant_steps'].map(read),
  {
    table: 'grants',
    does: 'insert',
    cells: write,
    statement: ({ programme, actor, rows }) => ({
      text: `insert into grants (programme_id, organisation_id, name, from_on, until_on, recorded_by_membership_id, recorded_at)
             values ($1, $2, 'tried', '2030-01-01', '2030-12-31', $3, '2024-01-08')`,
      values: [programme.id, rows.grants.organisationId, actor.id],
    }),
  },
  updated('grants', write, 'version = version'),
  inserted('grant_lines', write, {
    what: 'asked',
    of: 'draftedId',
    columns: lineColumns,
    values: line('asked', 1),
  }),
  inserted('grant_lines', decide, {
    what: 'granted',
    of: 'awardedId',
    columns: lineColumns,
    values: line('granted', 2),
  }),
  inserted('grant_conditions', decide, {
    of: 'awardedId',
    columns: 'revision, place, words',
    values: "2, 1, 'tried'",
  }),
  inserted('grant_dues', decide, {
    of: 'awardedId',
    columns: 'kind, owner, what, due_on',
    values: "'agreed', 'organisation', 'tried', '2024-02-01'",
  }),
  updated('grant_dues', write, "done_on = '2024-01-08'"),
  inserted('grant_instalments', decide, {
    of: 'awardedId',
    columns: 'kind, cents, due_on',
    values: "'advance', 1, '2024-02-01'",
  }),
  updated('grant_instalments', decide, "paid_on = '2024-01-08'"),
  inserted('grant_steps', write, {
    what: "the applicant's",
    of: 'draftedId',
    columns: stepColumns,
    values: "1, 'apply', 'applied', '2024-01-08', '', '2024-03-04', $4, $5, '2024-01-08'",
    given: step,
  }),
  inserted('grant_steps', decide, {
    what: "the municipality's",
    of: 'appliedId',
    columns: stepColumns,
    values: "1, 'refuse', 'refused', '2024-01-08', 'it is tried', null, $4, $5, '2024-01-08'",
    given: step,
  }),
]
