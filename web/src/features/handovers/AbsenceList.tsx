import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Absence } from './absences.api.ts'
import { absences } from './absences.api.ts'
import './handovers.css'
import { absenceText } from './absences.text.ts'
import { EndAbsence, NameStandIn } from './ChangeAbsence.tsx'

/** Who is away and when, and who stands in for each of her cases. */
export function AbsenceList() {
  const t = useText(absenceText)
  const columns = useColumns()
  const asked = useQuery(absences)
  return (
    <Answer
      of={asked}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('none')} /> }}
    >
      {({ items }) => (
        <Table caption={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} />
      )}
    </Answer>
  )
}

function useColumns(): Column<Absence>[] {
  const t = useText(absenceText)
  const { day } = useDates()
  return [
    { id: 'who', title: t('who'), cell: ({ who }) => who.name },
    {
      id: 'days',
      title: t('days'),
      cell: ({ fromOn, untilOn }) => t('span', { from: day(fromOn), until: day(untilOn) }),
    },
    { id: 'standIns', title: t('standIns'), cell: (absence) => <StandIns of={absence} /> },
    {
      id: 'action',
      title: t('action'),
      cell: (absence) =>
        absence.mayChange && (
          <div className="row">
            <EndAbsence of={absence} />
            {absence.cases.length > 0 && <NameStandIn of={absence} />}
          </div>
        ),
    },
  ]
}

function StandIns({ of: { cases } }: { of: Absence }) {
  const t = useText(absenceText)
  if (cases.length === 0) return <span className="soft">{t('noCases')}</span>
  return (
    <ul className="handover-list">
      {cases.map(({ caseId, number, standIn }) => (
        <li key={caseId}>
          {number}: {standIn ? standIn.name : <Badge tone="bad">{t('missing')}</Badge>}
        </li>
      ))}
    </ul>
  )
}
