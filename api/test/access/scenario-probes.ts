import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const reads: ProgrammeProbe['cells'] = ['scenarios:read']
const writes: ProgrammeProbe['cells'] = ['scenarios:write']

const tables = [
  'scenario_questions',
  'scenario_criteria',
  'scenario_options',
  'scenario_consequences',
  'scenario_arguments',
  'scenario_assumptions',
  'scenario_parties',
  'scenario_choices',
]

// Another organisation is the party here, so that relation `org` does not reach it.
const read = (table: string): ProgrammeProbe => ({
  table,
  does: 'select',
  cells: reads,
  statement: ({ programme }) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Row = { columns: string; values: string }
type Given = (ground: Ground) => unknown[]

const inserted = (table: string, { columns, values }: Row, given: Given): ProgrammeProbe => ({
  table,
  does: 'insert',
  cells: writes,
  statement: (ground) => ({
    text: `insert into ${table} (programme_id, ${columns}) values ($1, ${values})`,
    values: [ground.programme.id, ...given(ground)],
  }),
})

const question: Given = ({ rows }) => [rows.scenario.questionId]
const option: Given = ({ rows }) => [rows.scenario.optionId]

/** Questions with their options belong to no case. */
export const scenarioProbes: readonly ProgrammeProbe[] = [
  ...tables.map(read),
  inserted(
    'scenario_questions',
    {
      columns: 'slug, name, about, decider, source, recorded_by_membership_id, recorded_at',
      values: "'tried', 'tried', '', 'tried', 'tried', $2, '2024-01-08'",
    },
    ({ actor }) => [actor.id],
  ),
  inserted(
    'scenario_criteria',
    { columns: 'question_id, place, name', values: "$2, 9, 'tried'" },
    question,
  ),
  inserted(
    'scenario_options',
    {
      columns: `question_id, place, name, about, source, is_open, recorded_by_membership_id, recorded_at`,
      values: "$2, 9, 'tried', '', 'tried', true, $3, '2024-01-08'",
    },
    (ground) => [...question(ground), ground.actor.id],
  ),
  inserted(
    'scenario_consequences',
    {
      columns: 'option_id, question_id, criterion_id, revision, element, effect, note, source',
      values: "$2, $3, $4, 2, 'zone', 'keeps', 'tried', 'tried'",
    },
    ({ rows: { scenario } }) => [scenario.optionId, scenario.questionId, scenario.criterionId],
  ),
  inserted(
    'scenario_arguments',
    {
      columns: 'option_id, revision, place, side, note, said_by, source',
      values: "$2, 2, 1, 'for', 'tried', 'tried', 'tried'",
    },
    option,
  ),
  inserted(
    'scenario_assumptions',
    { columns: 'option_id, revision, name, value, source', values: "$2, 2, 'zone', 0, 'tried'" },
    option,
  ),
  inserted(
    'scenario_parties',
    { columns: 'option_id, revision, organisation_id', values: '$2, 2, $3' },
    (ground) => [...option(ground), ground.programme.organisations.municipality],
  ),
  inserted(
    'scenario_choices',
    {
      columns: `question_id, nth, kind, option_id, decided_on, decider, reason, recorded_by_membership_id,
        recorded_at`,
      values: "$2, 2, 'chosen', $3, '2024-01-08', 'tried', 'tried by a test', $4, '2024-01-08'",
    },
    (ground) => [...question(ground), ...option(ground), ground.actor.id],
  ),
  {
    table: 'scenario_questions',
    does: 'update',
    cells: writes,
    statement: ({ programme }) => ({
      text: 'update scenario_questions set version = version where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'scenario_options',
    does: 'update',
    cells: writes,
    statement: ({ programme, actor }) => ({
      text: `update scenario_options set version = version, recorded_by_membership_id = $2 where programme_id = $1`,
      values: [programme.id, actor.id],
    }),
  },
]
