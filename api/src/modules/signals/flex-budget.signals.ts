import type { FlexExpenseSignal } from '../flex-budget/index.ts'
import { listFlexExpenses, listTightShares } from '../flex-budget/index.ts'
import type { About, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

const next = { screen: 'flex-budget' } as const

// Who accounts for the money does not always know the case; then it is her organisation's.
const about = ({
  caseId,
  alias,
  number,
  organisation,
  organisationId,
}: FlexExpenseSignal): About =>
  alias !== null && number !== null
    ? ofCase({ caseId, alias, number })
    : { what: 'organisation', name: organisation, organisationId }

/** Plans that wait for approval, and money that was spent beyond the budget. */
const toDecide: Source = {
  access: 'flex-expenses:review',
  norms: { 'flex-approval-waiting': ['flex-budget.approval-above-euros'] },
  raise: async (act) =>
    (await listFlexExpenses(act, ['asked', 'unfunded'])).map((expense) => ({
      kind: expense.state === 'asked' ? 'flex-approval-waiting' : 'flex-unfunded',
      entityId: expense.id,
      about: about(expense),
      sinceOn: expense.recordedOn,
      dueOn: expense.state === 'asked' ? expense.onDay : null,
      urgency: expense.state === 'asked' ? urgencyBy(expense.onDay, act.today) : 'this-week',
      next,
      notForPersonId: expense.spenderId,
    })),
}

/** Something was bought for which there is no receipt yet, and no reason why not. */
const receipts: Source = {
  access: 'flex-expenses:create',
  norms: { 'flex-receipt-missing': [] },
  raise: async (act) =>
    (await listFlexExpenses(act, ['spent', 'unfunded']))
      .filter(({ receiptMissing }) => receiptMissing)
      .map((expense) => ({
        kind: 'flex-receipt-missing',
        entityId: expense.id,
        about: about(expense),
        sinceOn: expense.onDay,
        dueOn: null,
        urgency: 'this-week',
        next,
      })),
}

/** Of a share little is left, or its period ends while something is. */
const shares: Source = {
  access: 'flex-balances:read',
  norms: {
    'flex-nearly-empty': ['flex-budget.nearly-empty-percent'],
    'flex-period-ending': ['flex-budget.period-ending-days'],
  },
  raise: async (act) =>
    (await listTightShares(act.tx, { programmeId: act.actor.programmeId, today: act.today })).map(
      ({ id, organisation, organisationId, untilOn, why }) => ({
        kind: why,
        entityId: id,
        about: { what: 'organisation', name: organisation, organisationId },
        sinceOn: null,
        dueOn: untilOn,
        urgency: why === 'flex-nearly-empty' ? 'this-week' : 'ahead',
        next,
      }),
    ),
}

export const flexBudgetSignals: readonly Source[] = [toDecide, receipts, shares]
