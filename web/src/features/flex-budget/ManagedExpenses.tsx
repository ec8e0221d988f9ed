import { Link } from '../../ui/Link.tsx'
import { DecisionSteps } from './DecisionSteps.tsx'
import { ExpenseWords } from './ExpenseWords.tsx'
import type { Expenses } from './flex-budget.api.ts'
import './flex-budget.css'

/** Expenses of an organisation with what is decided about them; the case only where it is known. */
export function ManagedExpenses({ items, label }: Pick<Expenses, 'items'> & { label: string }) {
  return (
    <ul className="flex-list" aria-label={label}>
      {items.map((expense) => (
        <li key={expense.id} className="flex-list__item">
          {expense.alias && (
            <p>
              <Link to="/cases/$caseId" params={{ caseId: expense.caseId }} preload={false}>
                {expense.alias}
              </Link>{' '}
              <span className="soft">{expense.number}</span>
            </p>
          )}
          <ExpenseWords of={expense}>
            <DecisionSteps of={expense} />
          </ExpenseWords>
        </li>
      ))}
    </ul>
  )
}
