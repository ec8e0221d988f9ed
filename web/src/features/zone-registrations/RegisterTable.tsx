import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { Stand } from './Stand.tsx'
import type { Line } from './zone.api.ts'
import { register } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

/** The register: what has a term that runs first, by its last day. */
export function RegisterTable() {
  const t = useText(zoneText)
  const asked = useQuery(register)
  const columns = useColumns()
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table caption={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} opens />
      )}
    </Answer>
  )
}

function useColumns(): Column<Line>[] {
  const t = useText(zoneText)
  const { day } = useDates()
  return [
    {
      id: 'number',
      title: t('number'),
      cell: ({ id, number }) => (
        <Link
          to="/zone-registrations/$applicationId"
          params={{ applicationId: id }}
          preload={false}
        >
          {number}
        </Link>
      ),
    },
    { id: 'name', title: t('name'), cell: ({ name }) => name ?? t('erased') },
    { id: 'stand', title: t('stand'), cell: (one) => <Stand of={one} /> },
    { id: 'due', title: t('due'), cell: ({ term }) => (term ? day(term.dueOn) : '') },
    {
      id: 'valid',
      title: t('validUntil'),
      cell: ({ stand, validUntil }) =>
        stand === 'registered' && validUntil ? day(validUntil) : '',
    },
  ]
}
