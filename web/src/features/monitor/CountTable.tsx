import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { monitorText } from './monitor.text.ts'

type Known = keyof typeof monitorText.nl
const isKnown = (name: string): name is Known => Object.hasOwn(monitorText.nl, name)

type Props = { title: string; counts: Readonly<Record<string, number>> }

/** Contacts by one of their marks, the most first. */
export function CountTable({ title, counts }: Props) {
  const t = useText(monitorText)
  const language = useLanguage()
  type Row = [name: string, count: number]
  const rows: Row[] = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  const columns: Column<Row>[] = [
    { id: 'name', title, cell: ([name]) => (isKnown(name) ? t(name as 'other') : name) },
    {
      id: 'count',
      title: t('value'),
      number: true,
      cell: ([, count]) => formatNumber(count, language),
    },
  ]
  return <Table caption={title} columns={columns} rows={rows} rowKey={([name]) => name} />
}
