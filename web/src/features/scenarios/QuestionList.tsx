import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { QuestionSummary } from './scenarios.api.ts'
import { questions } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useStandingWords } from './useStandingWords.ts'
import './scenarios.css'

/** Every question, with what stands. */
export function QuestionList() {
  const t = useText(scenariosText)
  const columns = useColumns()
  const asked = useQuery(questions)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items, whole }) => (
        <>
          {!whole && <Notice>{t('ownOptions')}</Notice>}
          <Table
            caption={t('title')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            opens
          />
        </>
      )}
    </Answer>
  )
}

function useColumns(): Column<QuestionSummary>[] {
  const t = useText(scenariosText)
  const { day } = useDates()
  const standing = useStandingWords()
  return [
    {
      id: 'question',
      title: t('question'),
      cell: ({ id, name }) => (
        <Link to="/scenarios/$questionId" params={{ questionId: id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'standing',
      title: t('standing'),
      cell: (one) => (
        <>
          {standing(one)}
          {one.standing && (
            <span className="scenario-why">
              {t('onBy', { day: day(one.standing.decidedOn), decider: one.standing.decider })}
            </span>
          )}
        </>
      ),
    },
    { id: 'decider', title: t('decider'), cell: ({ decider }) => decider },
    {
      id: 'options',
      title: t('options'),
      number: true,
      cell: ({ options }) => String(options.length),
    },
  ]
}
