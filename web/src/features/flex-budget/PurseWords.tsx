import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { expensesText } from './expenses.text.ts'
import type { Expenses } from './flex-budget.api.ts'
import { useMoney } from './useMoney.ts'

type Props = { of: Pick<Expenses, 'purse' | 'approvalAboveCents'> }

/** What one's own organisation can spend today, and what that is made of. */
export function PurseWords({ of: { purse, approvalAboveCents } }: Props) {
  const t = useText(expensesText)
  const money = useMoney()
  const { day } = useDates()
  if (purse === null) return <p className="soft">{t('noPurse')}</p>
  const { organisation, envelope, freeCents, budgetCents, spentCents, reservedCents } = purse
  return (
    <div>
      <p>
        <strong className="flex-amount">
          {t('free', { free: money(freeCents), budget: money(budgetCents) })}
        </strong>
      </p>
      <p className="soft">
        {t('freeHint', {
          organisation,
          envelope,
          spent: money(spentCents),
          reserved: money(reservedCents),
          day: day(purse.untilOn),
        })}
      </p>
      {approvalAboveCents !== null && (
        <p className="soft">{t('approvalAbove', { amount: money(approvalAboveCents) })}</p>
      )}
    </div>
  )
}
