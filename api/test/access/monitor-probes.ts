import type { ProgrammeProbe } from './programme-probe.ts'

const period = "'2023-07-01', '2023-12-31'"

/** What is said beside a period: a version is only added, and a draft is its writer's alone. */
export const monitorProbes: readonly ProgrammeProbe[] = [
  {
    table: 'monitor_texts',
    does: 'select',
    cells: ['monitor:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from monitor_texts where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'monitor_texts',
    does: 'insert',
    cells: ['monitor:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into monitor_texts (programme_id, from_on, until_on, version, words,
               written_by_membership_id, written_at)
             values ($1, ${period}, 2, 'tried', $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'monitor_texts',
    does: 'insert',
    what: 'in the name of another',
    cells: 'nobody',
    statement: ({ programme, other }) => ({
      text: `insert into monitor_texts (programme_id, from_on, until_on, version, words,
               written_by_membership_id, written_at)
             values ($1, ${period}, 3, 'tried', $2, '2024-01-08')`,
      values: [programme.id, other.id],
    }),
  },
  {
    table: 'monitor_text_drafts',
    does: 'select',
    what: 'of another',
    cells: 'nobody',
    statement: ({ programme }) => ({
      text: 'select 1 from monitor_text_drafts where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'monitor_text_drafts',
    does: 'insert',
    cells: ['monitor:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into monitor_text_drafts (programme_id, from_on, until_on, membership_id, words, saved_at)
             values ($1, ${period}, $2, 'tried', '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'monitor_text_drafts',
    does: 'update',
    what: 'of another',
    cells: 'nobody',
    statement: ({ programme }) => ({
      text: 'update monitor_text_drafts set words = words where programme_id = $1',
      values: [programme.id],
    }),
  },
]
