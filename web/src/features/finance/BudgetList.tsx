import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Budgets, VersionSummary } from './finance.api.ts'
import { budgets } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { useTotalWords } from './useTotalWords.ts'

/** The budgets, each with its versions and what these come to. */
export function BudgetList() {
  const t = useText(financeText)
  const asked = useQuery(budgets)
  const none = <Empty title={t('none')}>{t('noneWords')}</Empty>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {(all) => (
        <>
          {!all.whole && <Notice>{t('ownLines')}</Notice>}
          {all.items.map((budget) => (
            <OneBudget key={budget.id} of={budget} mayWrite={all.mayWrite} />
          ))}
        </>
      )}
    </Answer>
  )
}

type Props = { of: Budgets['items'][number]; mayWrite: boolean }

function OneBudget({ of: { id, name, versions }, mayWrite }: Props) {
  const t = useText(financeText)
  const columns = useVersionColumns()
  const add = mayWrite && (
    <ButtonLink to="/finance/$budgetId/new-version" params={{ budgetId: id }} icon="plus">
      {t('addVersion')}
    </ButtonLink>
  )
  return (
    <Section title={name} aside={add}>
      <Table caption={name} columns={columns} rows={versions} rowKey={(one) => one.id} opens />
    </Section>
  )
}

function useVersionColumns(): Column<VersionSummary>[] {
  const t = useText(financeText)
  const { day } = useDates()
  const say = useTotalWords()
  return [
    {
      id: 'version',
      title: t('version'),
      cell: ({ id, name }) => (
        <Link to="/budget-versions/$versionId" params={{ versionId: id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'period',
      title: t('period'),
      cell: ({ from, until }) => t('periodIs', { from: day(from), until: day(until) }),
    },
    { id: 'lines', title: t('lines'), number: true, cell: ({ lines }) => String(lines) },
    { id: 'total', title: t('total'), number: true, cell: ({ total }) => say(total) },
  ]
}
