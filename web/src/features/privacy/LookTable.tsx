import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { LookMarks } from './LookMarks.tsx'
import { Reference } from './Reference.tsx'
import { useLookWords } from './useLookWords.ts'

/** Looks over the whole programme, for who knows each woman by a reference only. */
export function LookTable({ rows }: { rows: readonly Look[] }) {
  const t = useText(accessLogText)
  const words = useLookWords()
  const { moment } = useDates()
  const columns: Column<Look>[] = [
    { id: 'when', title: t('when'), cell: ({ at }) => moment(at) },
    {
      id: 'who',
      title: t('who'),
      cell: (look) => (
        <>
          {words.name(look)}
          <div className="soft">{words.as(look)}</div>
        </>
      ),
    },
    {
      id: 'what',
      title: t('what'),
      cell: (look) => (
        <>
          {words.what(look)}
          <LookMarks of={look} />
        </>
      ),
    },
    { id: 'why', title: t('why'), cell: ({ reason }) => reason ?? '–' },
    { id: 'whom', title: t('whom'), cell: ({ reference }) => <Reference of={reference} /> },
  ]
  return <Table caption={t('caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
