import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Meeting } from './meetings.api.ts'
import { meetings } from './meetings.api.ts'
import { kindWords, meetingText } from './meetings.text.ts'

type Props = { which: 'planned' | 'held'; most?: number }

/** Meetings that are to come, or that were held; the nearest first. */
export function MeetingTable({ which, most }: Props) {
  const t = useText(meetingText)
  const asked = useQuery(meetings)
  const columns = useColumns()
  const none = <Empty title={t('none')}>{t('noneHint')}</Empty>
  const shown = (items: Meeting[]) => items.filter(({ state }) => state === which).slice(0, most)
  return (
    <Answer of={asked} empty={{ when: ({ items }) => shown(items).length === 0, show: none }}>
      {({ items }) => (
        <Table
          caption={t(which === 'planned' ? 'upcoming' : 'held')}
          columns={columns}
          rows={shown(items)}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}

function useColumns(): Column<Meeting>[] {
  const t = useText(meetingText)
  const { day } = useDates()
  return [
    { id: 'what', title: t('what'), cell: (one) => <Name of={one} /> },
    {
      id: 'when',
      title: t('when'),
      cell: ({ plannedOn, fromTime }) => t('at', { day: day(plannedOn), time: fromTime }),
    },
    { id: 'people', title: t('people'), number: true, cell: (one) => one.invitedCount },
  ]
}

function Name({ of: { id, kind, about, invitedMe } }: { of: Meeting }) {
  const t = useText(meetingText)
  const word = useText(kindWords)
  return (
    <span className="row">
      <Link to="/meetings/$meetingId" params={{ meetingId: id }} preload={false}>
        {about ? `${word(kind)}: ${about}` : word(kind)}
      </Link>
      {!invitedMe && <Badge>{t('notInvited')}</Badge>}
    </span>
  )
}
