import { useText } from '../../platform/language/text.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { expensesText } from './expenses.text.ts'

/** Leads to the form, without opening the case; says aloud for whom, since it stands in many rows. */
export function LogExpenseLink({ caseId, alias }: { caseId: string; alias: string }) {
  const t = useText(expensesText)
  return (
    <ButtonLink
      to="/cases/$caseId/log-expense"
      params={{ caseId }}
      look="subtle"
      aria-label={`${t('record')}: ${alias}`}
    >
      {t('recordShort')}
    </ButtonLink>
  )
}
