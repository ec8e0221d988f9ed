import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { CopyHead } from './woo.api.ts'
import { wooCopies } from './woo.api.ts'
import { wooText } from './woo.text.ts'

/** How far a copy is. */
export function CopyState({ state }: { state: CopyHead['state'] }) {
  const t = useText(wooText)
  return <Badge tone={state === 'decided' ? 'good' : 'unknown'}>{t(state)}</Badge>
}

/** Every copy. */
export function CopyTable() {
  const t = useText(wooText)
  const { moment } = useDates()
  const asked = useQuery(wooCopies)
  const columns: Column<CopyHead>[] = [
    {
      id: 'title',
      title: t('called'),
      cell: ({ id, title }) => (
        <Link to="/woo-copies/$copyId" params={{ copyId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'on', title: t('on'), cell: ({ madeAt }) => moment(madeAt) },
    { id: 'state', title: t('state'), cell: ({ state }) => <CopyState state={state} /> },
  ]
  const none = <Empty title={t('none')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table caption={t('copies')} columns={columns} rows={items} rowKey={({ id }) => id} opens />
      )}
    </Answer>
  )
}
