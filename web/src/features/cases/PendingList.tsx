import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { CaseName } from './CaseName.tsx'
import type { Closure } from './closures.api.ts'
import { pendingClosures } from './closures.api.ts'
import { pendingText } from './pending.text.ts'
import type { Transfer } from './transfers.api.ts'
import { pendingTransfers } from './transfers.api.ts'

type Waiting = Pick<Closure, 'caseId' | 'number' | 'alias' | 'requestedBy' | 'requestedAt'> & {
  id: string
  what: 'closure' | 'transfer'
}

/** Requests that wait for a second person; the case itself holds the buttons.
 *  @param props.transfers whether this role deals with emergency transfers */
export function PendingList({ transfers: wanted }: { transfers: boolean }) {
  const t = useText(pendingText)
  const columns = useColumns()
  const closures = useQuery(pendingClosures)
  const transfers = useQuery({ ...pendingTransfers, enabled: wanted })
  const waiting = [
    ...listed('closure', closures.data?.items ?? []),
    ...listed('transfer', transfers.data?.items ?? []),
  ]
  return (
    <Answer of={closures} empty={{ when: () => waiting.length === 0, show: <NothingWaits /> }}>
      {() => (
        <Table
          caption={t('caption')}
          columns={columns}
          rows={waiting}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}

const listed = (what: Waiting['what'], items: readonly (Closure | Transfer)[]): Waiting[] =>
  items.map((item) => ({ ...item, what }))

function NothingWaits() {
  const t = useText(pendingText)
  return <p className="soft">{t('none')}</p>
}

function useColumns(): Column<Waiting>[] {
  const t = useText(pendingText)
  const { day } = useDates()
  return [
    {
      id: 'case',
      title: t('case'),
      cell: ({ caseId: id, number, alias }) => <CaseName of={{ id, number, alias }} />,
    },
    { id: 'what', title: t('what'), cell: ({ what }) => t(what) },
    { id: 'by', title: t('by'), cell: ({ requestedBy }) => requestedBy },
    { id: 'when', title: t('when'), cell: ({ requestedAt }) => day(dayOf(requestedAt)) },
  ]
}
