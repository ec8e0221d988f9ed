import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CloseVacancy } from './CloseVacancy.tsx'
import type { Vacancy } from './vacancies.api.ts'
import { vacancies } from './vacancies.api.ts'
import { vacanciesText } from './vacancies.text.ts'

const tones: Record<Vacancy['standing'], Tone> = {
  open: 'neutral',
  due: 'warn',
  late: 'bad',
  'in-time': 'good',
  'filled-late': 'warn',
  withdrawn: 'neutral',
}

/** Places to be filled and those that were, the open ones first. */
export function VacancyList() {
  const t = useText(vacanciesText)
  const columns = useColumns()
  const asked = useQuery(vacancies)
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table caption={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} />
      )}
    </Answer>
  )
}

function useColumns(): Column<Vacancy>[] {
  const t = useText(vacanciesText)
  const language = useLanguage()
  const { day } = useDates()
  return [
    { id: 'role', title: t('role'), cell: ({ role }) => t(role) },
    { id: 'organisation', title: t('organisation'), cell: ({ organisation }) => organisation },
    {
      id: 'hours',
      title: t('hours'),
      number: true,
      cell: ({ hoursPerWeek }) => formatNumber(hoursPerWeek, language, 2),
    },
    { id: 'opened', title: t('opened'), cell: ({ openedOn }) => day(openedOn) },
    {
      id: 'fillBy',
      title: t('fillBy'),
      cell: ({ fillBy, leadDays }) => (
        <>
          {day(fillBy)} <span className="soft">{t('lead', { count: leadDays })}</span>
        </>
      ),
    },
    {
      id: 'standing',
      title: t('standing'),
      cell: ({ standing, filledOn, withdrawReason }) => (
        <>
          <Badge tone={tones[standing]}>{t(standing)}</Badge>{' '}
          <span className="soft">{filledOn ? day(filledOn) : withdrawReason}</span>
        </>
      ),
    },
    {
      id: 'action',
      title: t('action'),
      cell: (vacancy) => vacancy.mayChange && <CloseVacancy of={vacancy} />,
    },
  ]
}
