import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** The ledger of the actor's own organisation for one envelope, in order of number. Whether there is a
 *  receipt is not known of an expense that was erased, or that she keeps out of. */
export const listEntries = (tx: Tx, envelopeId: string) =>
  tx
    .selectFrom('flexEntries as l')
    .innerJoin('flexShares as s', (join) =>
      join.onRef('s.programmeId', '=', 'l.programmeId').onRef('s.id', '=', 'l.shareId'),
    )
    .leftJoin('flexExpenses as e', (join) =>
      join.onRef('e.programmeId', '=', 'l.programmeId').onRef('e.id', '=', 'l.expenseId'),
    )
    .select(['l.shareId', 'l.number', 'l.kind', 'l.occurredOn', 'l.category', 'l.aim'])
    .select(['l.amountCents', 'l.balanceCents'])
    .select(
      sql<string | null>`case when l.expense_id is null then null when e.id is null then 'unknown'
        when e.receipt_id is not null then 'there' when e.no_receipt_sealed is not null then 'none'
        else 'missing' end`.as('receipt'),
    )
    .where('s.envelopeId', '=', envelopeId)
    .orderBy('l.shareId')
    .orderBy('l.number')
    .execute()

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

/** What waits for a decision and which receipts are missing, per share, of what the actor sees. */
export const listOpenEnds = (tx: Tx, envelopeId: string) =>
  tx
    .selectFrom('flexExpenses as e')
    .innerJoin('flexShares as s', (join) =>
      join.onRef('s.programmeId', '=', 'e.programmeId').onRef('s.id', '=', 'e.shareId'),
    )
    .select('e.shareId')
    .select(
      sql<number>`coalesce(sum(e.amount_cents) filter (where e.state = 'unfunded'), 0)::bigint`.as(
        'undecidedCents',
      ),
    )
    .select(
      sql<number>`count(*) filter (where e.state in ('spent', 'unfunded') and e.receipt_id is null
        and e.no_receipt_sealed is null)`.as('receiptsMissing'),
    )
    .where('s.envelopeId', '=', envelopeId)
    .groupBy('e.shareId')
    .execute()
