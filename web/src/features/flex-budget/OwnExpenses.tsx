import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ExpenseSteps } from './ExpenseSteps.tsx'
import { ExpenseWords } from './ExpenseWords.tsx'
import { envelopesText } from './envelopes.text.ts'
import { expensesText } from './expenses.text.ts'
import type { Expenses } from './flex-budget.api.ts'
import { allExpenses } from './flex-budget.api.ts'
import { ManagedExpenses } from './ManagedExpenses.tsx'
import { PurseWords } from './PurseWords.tsx'
import './flex-budget.css'

// What waits for a decision stands above, on its own.
const settled = (items: Expenses['items']) =>
  items.filter(({ state }) => state !== 'asked' && state !== 'unfunded')

/** Of one's own cases, or with `decides` of one's organisation: what is free, and every expense. */
export function OwnExpenses({ decides }: { decides: boolean }) {
  const t = useText(envelopesText)
  const own = useText(expensesText)
  const asked = useQuery(allExpenses)
  return (
    <Answer of={asked}>
      {(found) => (
        <>
          <PurseWords of={found} />
          <Section title={t('all')}>
            {found.items.length === 0 && <Empty title={own('none')} />}
            {decides && <ManagedExpenses items={settled(found.items)} label={own('list')} />}
            {!decides && (
              <ul className="flex-list" aria-label={own('list')}>
                {found.items.map((expense) => (
                  <li key={expense.id} className="flex-list__item">
                    <p>
                      <Link to="/cases/$caseId" params={{ caseId: expense.caseId }} preload={false}>
                        {expense.alias}
                      </Link>{' '}
                      <span className="soft">{expense.number}</span>
                    </p>
                    <ExpenseWords of={expense} />
                    <ExpenseSteps of={expense} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </>
      )}
    </Answer>
  )
}
