import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { LookMarks } from './LookMarks.tsx'
import type { LookGroup } from './look-groups.ts'
import { groupLooks } from './look-groups.ts'
import { References } from './Reference.tsx'
import { useLookWords } from './useLookWords.ts'

/** Looks over the whole programme, for who knows each woman by a reference only. */
export function LookTable({ rows }: { rows: readonly Look[] }) {
  const t = useText(accessLogText)
  const words = useLookWords()
  const { moment } = useDates()
  const columns: Column<LookGroup>[] = [
    { id: 'when', title: t('when'), cell: ({ first }) => moment(first.at) },
    {
      id: 'who',
      title: t('who'),
      cell: ({ first }) => (
        <>
          {words.name(first)}
          <div className="soft">{words.as(first)}</div>
        </>
      ),
    },
    {
      id: 'what',
      title: t('what'),
      cell: ({ first }) => (
        <>
          {words.what(first)}
          <LookMarks of={first} />
        </>
      ),
    },
    { id: 'why', title: t('why'), cell: ({ first }) => first.reason ?? '–' },
    {
      id: 'whom',
      title: t('whom'),
      cell: ({ references }) => <References of={references} />,
    },
  ]
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={groupLooks(rows)}
      rowKey={({ first }) => first.id}
    />
  )
}
