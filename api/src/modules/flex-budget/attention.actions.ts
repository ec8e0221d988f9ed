import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listCurrentShares } from './envelopes.queries.ts'
import { listExpensesIn } from './expenses.queries.ts'
import type { State } from './expenses.schema.ts'
import { nearlyEmptyPercent, periodEndingDays } from './flex-budget.settings.ts'

/** The expenses in these states of the actor's cases, or of her organisation. Each woman is named. */
export async function listFlexExpenses(act: Act, states: readonly State[]) {
  const rows = await listExpensesIn(act.tx, states)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    alias: row.alias,
    number: row.number,
    organisation: row.organisation,
    organisationId: row.organisationId,
    spenderId: row.spenderId,
    state: row.state,
    onDay: row.onDay,
    recordedOn: dayOf(row.recordedAt),
    receiptMissing: row.receiptId === null && row.noReceiptSealed === null,
  }))
}

export type FlexExpenseSignal = Awaited<ReturnType<typeof listFlexExpenses>>[number]

type CurrentShare = Awaited<ReturnType<typeof listCurrentShares>>[number]
type TightShare = CurrentShare & { why: 'flex-nearly-empty' | 'flex-period-ending' }
type Asking = { programmeId: string; today: string }

/** The shares of today of which little is left, and those whose period ends while something is; of those
 *  that are known in this session. */
export async function listTightShares(tx: Tx, { programmeId, today }: Asking) {
  const asking = { tx, programmeId }
  const percent = await getSetting(asking, nearlyEmptyPercent, today)
  const endsBy = addDays(today, await getSetting(asking, periodEndingDays, today))
  return (await listCurrentShares(tx, today)).flatMap((share): TightShare[] => {
    const freeCents = share.budgetCents - share.spentCents - share.reservedCents
    const empty = freeCents * 100 < share.budgetCents * percent
    if (empty) return [{ ...share, why: 'flex-nearly-empty' }]
    const ending = freeCents > 0 && share.untilOn <= endsBy
    return ending ? [{ ...share, why: 'flex-period-ending' }] : []
  })
}
