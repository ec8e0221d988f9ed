import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { DraftHead } from './publications.api.ts'
import { editionDrafts } from './publications.api.ts'
import { publicationsText } from './publications.text.ts'
import { usePeriod } from './usePeriod.ts'

const tones: Record<DraftHead['state'], Tone> = {
  draft: 'unknown',
  safe: 'good',
  opened: 'bad',
  published: 'neutral',
  withdrawn: 'neutral',
}

/** How far an edition is. */
export function EditionState({ state }: { state: DraftHead['state'] }) {
  const t = useText(publicationsText)
  return <Badge tone={tones[state]}>{t(state === 'published' ? 'state-published' : state)}</Badge>
}

/** Editions at work; what is published stands in the other table. */
export function DraftTable() {
  const t = useText(publicationsText)
  const { called } = usePeriod()
  const { moment } = useDates()
  const asked = useQuery(editionDrafts)
  const none = <Empty title={t('noDrafts')} />
  const columns: Column<DraftHead>[] = [
    {
      id: 'period',
      title: t('period'),
      cell: ({ id, period }) => (
        <Link to="/publications/$editionId" params={{ editionId: id }}>
          {t('open', { period: called(period) })}
        </Link>
      ),
    },
    { id: 'on', title: t('on'), cell: ({ madeAt }) => moment(madeAt) },
    { id: 'state', title: t('state'), cell: ({ state }) => <EditionState state={state} /> },
  ]
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.every(isOut), show: none }}>
      {({ items }) => (
        <Table
          caption={t('drafts')}
          columns={columns}
          rows={items.filter((one) => !isOut(one))}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}

const isOut = ({ state }: DraftHead) => state === 'published'
