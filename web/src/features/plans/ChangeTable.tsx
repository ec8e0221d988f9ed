import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Table } from '../../ui/data/Table.tsx'
import { changeText } from './change.text.ts'
import type { Course } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'

/** The same as the chart, to be read: first score, last score, difference. */
export function ChangeTable({ course }: { course: Course }) {
  const t = useText(changeText)
  const name = useDomainName()
  const { day } = useDates()
  const point = (at: Course[number]['last']) => (at ? `${at.score} (${day(at.on)})` : t('none'))
  return (
    <Table
      caption={t('caption')}
      rows={course}
      rowKey={({ domain }) => domain}
      columns={[
        { id: 'domain', title: t('domain'), cell: ({ domain }) => name(domain) },
        { id: 'first', title: t('first'), number: true, cell: ({ first }) => point(first) },
        { id: 'last', title: t('last'), number: true, cell: ({ last }) => point(last) },
        {
          id: 'change',
          title: t('change'),
          number: true,
          cell: ({ change }) => (change === null ? '–' : signed(change)),
        },
      ]}
    />
  )
}

const signed = (change: number) => (change > 0 ? `+${change}` : String(change).replace('-', '−'))
