import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'
import type { ProgrammeProbe } from './programme-probe.ts'

const now = '2024-01-05T10:00:00Z'

/** Expenses: of her case, or of the organisation that accounts for them. */
export const flexProbes: readonly Probe[] = [
  select('flex_expenses', ['flex-expenses:read']),
  update('flex_expenses', 'version', ['flex-expenses:write']),
  insert(
    'flex_expenses',
    `programme_id, case_id, share_id, organisation_id, membership_id, spender_id, state,
     amount_cents, on_day, category, aim, recorded_at`,
    ['flex-expenses:create'],
    ({ on, actor }) => [
      on.programmeId,
      on.id,
      on.flex.nearShareId,
      actor.organisationId,
      actor.id,
      actor.personId,
      'planned',
      100,
      '2024-01-10',
      'food',
      'need',
      now,
    ],
  ),
  select('attachments', ['flex-expenses:read'], "purpose = 'flex-receipt'"),
  {
    table: 'facts',
    does: 'select',
    what: 'of the flex budget',
    // In the course of events they stand for who spends; who decides has the expenses themselves.
    cells: ['flex-expenses:create'],
    statement: ({ on }) => ({
      text: `select 1 from facts where programme_id = $1 and subject_id = $2 and kind = 'flex-expense-spent'`,
      values: [on.programmeId, on.subjectId],
    }),
  },
]

const ofShare = (table: string, cells: ProgrammeProbe['cells'], column = 'share_id') => ({
  table,
  does: 'select' as const,
  cells,
  statement: ({ rows }: Parameters<ProgrammeProbe['statement']>[0]) => ({
    text: `select 1 from ${table} where ${column} = $1`,
    values: [rows.flexShareId],
  }),
})

/** The money, of another organisation: each may know her own only. */
export const flexProgrammeProbes: readonly ProgrammeProbe[] = [
  {
    table: 'flex_envelopes',
    does: 'select',
    cells: ['flex-envelopes:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from flex_envelopes where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'flex_envelopes',
    does: 'insert',
    cells: ['flex-envelopes:write'],
    statement: ({ programme, actor }) => ({
      text: `insert into flex_envelopes (programme_id, name, from_on, until_on, made_by, recorded_at)
             values ($1, 'next', '2026-01-01', '2026-12-31', $2, $3)`,
      values: [programme.id, actor.personId, now],
    }),
  },
  ofShare('flex_shares', ['flex-shares:read'], 'id'),
  {
    table: 'flex_shares',
    does: 'insert',
    cells: ['flex-envelopes:write'],
    statement: ({ programme, rows }) => ({
      text: `insert into flex_shares (programme_id, envelope_id, organisation_id) values ($1, $2, $3)`,
      values: [programme.id, rows.flexEnvelopeId, programme.organisations.municipality],
    }),
  },
  ofShare('flex_balances', ['flex-balances:read']),
  ofShare('flex_entries', ['flex-ledger:read']),
  ofShare('flex_transfers', ['flex-transfers:read'], 'to_share_id'),
  {
    table: 'flex_transfers',
    does: 'insert',
    cells: ['flex-transfers:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into flex_transfers (programme_id, to_share_id, amount_cents, reason, made_by, made_at)
             values ($1, $2, 100, 'more', $3, $4)`,
      values: [programme.id, rows.flexShareId, actor.personId, now],
    }),
  },
]
