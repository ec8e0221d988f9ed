import type { ProgrammeProbe } from './programme-probe.ts'

const reads = ['woo_copies', 'woo_texts', 'woo_passages'].map(
  (table): ProgrammeProbe => ({
    table,
    does: 'select',
    cells: ['woo-copies:read'],
    statement: ({ programme }) => ({
      text: `select 1 from ${table} where programme_id = $1`,
      values: [programme.id],
    }),
  }),
)

/** Texts that go out under the Woo: who brings, marks and decides; another than who marked. */
export const wooProbes: readonly ProgrammeProbe[] = [
  ...reads,
  {
    table: 'woo_copies',
    does: 'insert',
    cells: ['woo-copies:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into woo_copies (programme_id, title, made_by_membership_id, made_by_person_id, made_at, key_id, wrapped)
             values ($1, 'x', $2, $3, '2024-01-08', 'k', 'w')`,
      values: [programme.id, actor.id, actor.personId],
    }),
  },
  {
    table: 'woo_copies',
    does: 'update',
    cells: ['woo-copies:review'],
    statement: ({ programme, rows, actor }) => ({
      text: `update woo_copies set state = 'decided', decided_by_membership_id = $3, decided_by_person_id = $4,
               decided_at = '2024-01-08', remaining = '[]' where programme_id = $1 and id = $2`,
      values: [programme.id, rows.woo.copyId, actor.id, actor.personId],
    }),
  },
  {
    table: 'woo_copies',
    does: 'update',
    what: 'in the name of another who decides',
    cells: 'nobody',
    statement: ({ programme, rows, actor, other }) => ({
      text: `update woo_copies set state = 'decided', decided_by_membership_id = $3, decided_by_person_id = $4,
               decided_at = '2024-01-08', remaining = '[]' where programme_id = $1 and id = $2`,
      values: [programme.id, rows.woo.copyId, actor.id, other.personId],
    }),
  },
  {
    table: 'woo_texts',
    does: 'insert',
    cells: ['woo-copies:write'],
    statement: ({ programme, rows, actor }) => ({
      text: `insert into woo_texts (programme_id, copy_id, kind, title, sealed, added_by_membership_id, added_at)
             values ($1, $2, 'version', 'x', 'x', $3, '2024-01-08')`,
      values: [programme.id, rows.woo.copyId, actor.id],
    }),
  },
  {
    table: 'woo_passages',
    does: 'insert',
    cells: ['woo-copies:write'],
    statement: ({ programme, rows, actor }) => ({
      text: `insert into woo_passages (programme_id, copy_id, from_at, until_at, ground, decided_by_membership_id,
               decided_by_person_id, decided_at) values ($1, $2, 10, 15, '5.1.1c', $3, $4, '2024-01-08')`,
      values: [programme.id, rows.woo.copyId, actor.id, actor.personId],
    }),
  },
  {
    table: 'woo_passages',
    does: 'update',
    cells: ['woo-copies:write'],
    statement: ({ programme, rows, actor }) => ({
      text: `update woo_passages set undone_by_membership_id = $3, undone_by_person_id = $4, undone_at = '2024-01-08'
             where programme_id = $1 and id = $2`,
      values: [programme.id, rows.woo.passageId, actor.id, actor.personId],
    }),
  },
]
