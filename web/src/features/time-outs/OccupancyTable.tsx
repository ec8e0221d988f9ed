import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Table } from '../../ui/data/Table.tsx'
import type { Calendar, Place } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useTimeOutWord } from './useTimeOutOptions.ts'

type Row = Place['bands'][number] & { place: string }

/** The same eight weeks, line by line. */
export function OccupancyTable({ of }: { of: Calendar }) {
  const t = useText(timeOutsText)
  const word = useTimeOutWord()
  const { day } = useDates()
  const rows = of.places.flatMap(({ name, bands }) =>
    bands.map((band) => ({ ...band, place: name })),
  )
  if (rows.length === 0) return <p className="soft">{t('nothingTaken')}</p>
  const what = ({ kind, stay, closing }: Row) => {
    if (stay) return `${stay.number} · ${word('state', stay.state)}`
    if (kind === 'stay') return t('taken')
    return closing ? `${t('closed')} · ${word('closed', closing.reason)}` : t('closed')
  }
  return (
    <Table<Row>
      caption={t('table')}
      rows={rows}
      rowKey={({ place, fromOn }) => `${place} ${fromOn}`}
      columns={[
        { id: 'place', title: t('place'), cell: ({ place }) => place },
        { id: 'from', title: t('from'), cell: ({ fromOn }) => day(fromOn) },
        { id: 'until', title: t('until'), cell: ({ untilOn }) => day(untilOn) },
        { id: 'days', title: t('days'), number: true, cell: ({ days }) => days },
        { id: 'what', title: t('what'), cell: what },
      ]}
    />
  )
}
