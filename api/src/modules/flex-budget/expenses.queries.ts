import type { SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Cause, State } from './expenses.schema.ts'

const expenses = (tx: Tx) =>
  tx
    .selectFrom('flexExpenses as e')
    .innerJoin('persons as p', 'p.id', 'e.spenderId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'e.programmeId').onRef('o.id', '=', 'e.organisationId'),
    )
    // Who accounts for the money does not always know the case.
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'e.programmeId').onRef('c.id', '=', 'e.caseId'),
    )
    .leftJoin('persons as approver', 'approver.id', 'e.approvedBy')
    .leftJoin('persons as decider', 'decider.id', 'e.decidedBy')
    .leftJoin('persons as corrector', 'corrector.id', 'e.correctedBy')
    .select(['e.id', 'e.caseId', 'e.shareId', 'e.organisationId', 'e.spenderId', 'e.version'])
    .select(['e.state', 'e.amountCents', 'e.onDay', 'e.category', 'e.aim', 'e.receiptId'])
    .select(['e.noReceiptSealed', 'e.unfundedBecause', 'e.decidedAt', 'e.decisionSealed'])
    .select('e.recordedAt')
    .select(['e.correctedAt', 'e.correctionSealed', 'c.number', 'c.alias', 'e.membershipId'])
    .select(['p.name as by', 'o.name as organisation', 'approver.name as approvedBy'])
    .select(['decider.name as decidedBy', 'corrector.name as correctedBy'])
    .select(sql<string>`app.subject_of_flex(e.id)`.as('subjectId'))

/** The expenses of a case that the actor sees, the latest first. */
export const listExpensesOf = (tx: Tx, caseId: string) =>
  expenses(tx)
    .where('e.caseId', '=', caseId)
    .orderBy('e.onDay', 'desc')
    .orderBy('e.recordedAt', 'desc')
    .execute()

/** Every expense that the actor sees: of her own cases, or of her organisation; what waits first. */
export const listExpenses = (tx: Tx) =>
  expenses(tx)
    .orderBy(sql<SqlBool>`e.state in ('asked', 'unfunded')`, 'desc')
    .orderBy('e.onDay', 'desc')
    .orderBy('e.recordedAt', 'desc')
    .limit(200)
    .execute()

/** Those in some states that the actor sees, all of them. */
export const listExpensesIn = (tx: Tx, states: readonly State[]) =>
  expenses(tx)
    .where('e.state', 'in', [...states])
    .orderBy('e.onDay')
    .orderBy('e.id')
    .execute()

export const findExpense = (tx: Tx, id: string) =>
  expenses(tx).where('e.id', '=', id).executeTakeFirst()

export type ExpenseRow = NonNullable<Awaited<ReturnType<typeof findExpense>>>

/** When a case opened first, and when it closed; days are Amsterdam's. */
export async function findCourse(tx: Tx, caseId: string) {
  const { rows } = await sql<{ openedOn: string | null; closedOn: string | null }>`
    select min((lower(during) at time zone 'Europe/Amsterdam')::date) as "openedOn",
      case when not bool_or(upper_inf(during))
        then max((upper(during) at time zone 'Europe/Amsterdam')::date) end as "closedOn"
    from case_openings where case_id = ${caseId}`.execute(tx)
  const [row] = rows
  return { openedOn: row?.openedOn ?? undefined, closedOn: row?.closedOn ?? undefined }
}

/** Locks a share of the actor's organisation. @returns cents that are free of it */
export async function holdShare(tx: Tx, shareId: string): Promise<number> {
  const { rows } = await sql<{ free: number | null }>`
    select app.hold_flex_share(${shareId}) as free`.execute(tx)
  return rows[0]?.free ?? 0
}

/** Who decides about an expense, without those who keep out of the case. */
export async function listDeciders(tx: Tx, expenseId: string): Promise<string[]> {
  const { rows } = await sql<{ deciders: string[] }>`
    select app.flex_deciders(${expenseId}) as deciders`.execute(tx)
  return rows[0]?.deciders ?? []
}

export type NewExpense = {
  programmeId: string
  id: string
  caseId: string
  shareId: string
  organisationId: string
  membershipId: string
  spenderId: string
  state: State
  amountCents: number
  onDay: string
  category: string
  aim: string
  noReceiptSealed: Buffer | null
  unfundedBecause: Cause | null
  recordedAt: Date
}

export async function insertExpense(tx: Tx, expense: NewExpense): Promise<void> {
  await tx.insertInto('flexExpenses').values(expense).execute()
}

export type Change = Partial<{
  state: State
  amountCents: number
  onDay: string
  receiptId: string
  noReceiptSealed: Buffer | null
  unfundedBecause: Cause | null
  approvedBy: string
  decidedBy: string
  decidedAt: Date
  decisionSealed: Buffer
  correctedBy: string
  correctedAt: Date
  correctionSealed: Buffer
}>

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function changeExpense(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('flexExpenses')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
