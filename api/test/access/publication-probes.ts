import type { ProgrammeProbe } from './programme-probe.ts'

const tables = [
  ['editions', 'edition-drafts:read'],
  ['edition_cells', 'edition-drafts:read'],
  ['edition_approvals', 'edition-drafts:read'],
  ['published_editions', 'publications:read'],
] as const

const reads = tables.map(
  ([table, cell]): ProgrammeProbe => ({
    table,
    does: 'select',
    cells: [cell],
    statement: ({ programme }) => ({
      text: `select 1 from ${table} where programme_id = $1`,
      values: [programme.id],
    }),
  }),
)

/** Editions belong to no case: who drafts, who approves, and that a ledger is only added to. */
export const publicationProbes: readonly ProgrammeProbe[] = [
  ...reads,
  {
    table: 'editions',
    does: 'insert',
    cells: ['edition-drafts:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into editions (programme_id, period, made_by_membership_id, made_at)
             values ($1, '2021', $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'editions',
    does: 'update',
    cells: ['edition-drafts:write'],
    statement: ({ programme, rows }) => ({
      text: "update editions set state = 'opened' where programme_id = $1 and id = $2",
      values: [programme.id, rows.editions.draftId],
    }),
  },
  {
    table: 'edition_cells',
    does: 'insert',
    cells: ['edition-drafts:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into edition_cells (programme_id, edition_id, place, table_code, cell, unit, universe,
               method, because, terms)
             values ($1, $2, 2, 'figures', 'open', 'persons', 'approach', 'withheld', 'tells-more', '{}')`,
      values: [programme.id, rows.editions.draftId],
    }),
  },
  {
    table: 'edition_cells',
    does: 'update',
    cells: ['edition-drafts:write'],
    statement: ({ programme }) => ({
      text: `update edition_cells set method = 'withheld', because = 'author', shown_min = null,
               shown_max = null where programme_id = $1`,
      values: [programme.id],
    }),
  },
  {
    table: 'edition_approvals',
    does: 'insert',
    cells: ['edition-drafts:review'],
    statement: ({ programme, rows, actor }) => ({
      text: `insert into edition_approvals
               (programme_id, edition_id, edition_version, person_id, membership_id, role, approved_at)
             values ($1, $2, 1, $3, $4, 'coordinator', '2024-01-08')`,
      values: [programme.id, rows.editions.safeId, actor.personId, actor.id],
    }),
  },
  {
    table: 'published_editions',
    does: 'insert',
    cells: ['edition-drafts:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into published_editions
               (programme_id, id, number, period, published_at, content, hash, signature, key_fingerprint)
             values ($1, $2, 2, '2023-H1', '2024-01-08', '{}', sha256('y'), 'y', 'y')`,
      values: [programme.id, rows.editions.safeId],
    }),
  },
]
