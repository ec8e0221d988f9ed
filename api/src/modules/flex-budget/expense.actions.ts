import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import type { ExpenseRow } from './expenses.queries.ts'
import { findExpense, listDeciders } from './expenses.queries.ts'
import type { Looking, Standing } from './expenses.rules.ts'
import { stepsOf } from './expenses.rules.ts'
import type { Expense, ExpenseParams } from './expenses.schema.ts'

type Whose = { caseId: string; id: string }
type Column = 'no_receipt_sealed' | 'decision_sealed' | 'correction_sealed'

const placeOf = ({ caseId, id }: Whose, column: Column) => ({
  caseId,
  table: 'flex_expenses',
  column,
  rowId: id,
  version: 1,
})

/** Seals a reason, which is about her, by her key. @returns null for none */
export async function seal(
  { vault }: Act,
  whose: Whose,
  text: string | undefined,
): Promise<Buffer | null> {
  return text === undefined ? null : vault.seal(text, placeOf(whose, 'no_receipt_sealed'))
}

/** The same for the reason of a decision, or of a correction. */
export const sealAs = ({ vault }: Act, whose: Whose, [column, text]: [Column, string]) =>
  vault.seal(text, placeOf(whose, column))

const looks = ({ actor: { personId, role } }: Act): Looking => ({
  personId,
  decides: relationsOf(role, 'flex-expenses', 'review').length > 0,
})

function standingOf(row: ExpenseRow): Standing {
  return {
    state: row.state as Standing['state'],
    spenderId: row.spenderId,
    receipt: receiptOf(row),
  }
}

const notBought = ['asked', 'planned', 'declined', 'withdrawn']

function receiptOf({ state, receiptId, noReceiptSealed }: ExpenseRow): Standing['receipt'] {
  if (notBought.includes(state)) return 'not-yet'
  if (receiptId !== null) return 'there'
  return noReceiptSealed === null ? 'missing' : 'none'
}

/** Finds an expense of this case, within what the actor may do, and names her for the audit.
 *  @throws notFound when it is absent or out of reach */
export async function reachExpense(
  act: Act,
  { caseId, expenseId }: ExpenseParams,
  operation: 'read' | 'create' | 'write' | 'review' = 'read',
) {
  const row = await findExpense(act.tx, expenseId)
  const relations = relationsOf(act.actor.role, 'flex-expenses', operation)
  if (!row || row.caseId !== caseId || relations.length === 0) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: expenseId })
  const standing = standingOf(row)
  const described = {
    category: row.category as Expense['category'],
    aim: row.aim as Expense['aim'],
  }
  return { ...row, standing, described, looking: looks(act) }
}

/** What stands on the wire, its reasons opened. */
export async function describeExpense(act: Act, row: ExpenseRow): Promise<Expense> {
  const standing = standingOf(row)
  const { decidedBy, decidedAt, correctedBy, correctedAt } = row
  const opened = (sealed: Buffer | null, column: Column) =>
    sealed === null ? null : act.vault.open(sealed, placeOf(row, column))
  const said = async (by: string | null, at: Date | null, reason: Promise<string> | null) =>
    by === null || at === null || reason === null
      ? null
      : { by, at: at.toISOString(), reason: await reason }
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    organisation: row.organisation,
    by: row.by,
    state: standing.state,
    amountCents: row.amountCents,
    onDay: row.onDay,
    category: row.category as Expense['category'],
    aim: row.aim as Expense['aim'],
    receipt: standing.receipt,
    noReceiptBecause: await opened(row.noReceiptSealed, 'no_receipt_sealed'),
    unfundedBecause: row.unfundedBecause as Expense['unfundedBecause'],
    approvedBy: row.approvedBy,
    decision: await said(decidedBy, decidedAt, opened(row.decisionSealed, 'decision_sealed')),
    correction: await said(
      correctedBy,
      correctedAt,
      opened(row.correctionSealed, 'correction_sealed'),
    ),
    steps: stepsOf(standing, looks(act)),
    version: row.version,
  }
}

/** Tells who decides in the organisation that something waits; never whoever spent it. */
export async function tellDeciders(act: Act, expenseId: string, kind: string): Promise<void> {
  const deciders = await listDeciders(act.tx, expenseId)
  await tell(act, { membershipIds: deciders, kind, entityId: expenseId })
}
