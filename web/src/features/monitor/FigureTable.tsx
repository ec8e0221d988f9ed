import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { monitorText } from './monitor.text.ts'
import { monitorDefinitions, monitorFigures } from './monitor-figures.text.ts'
import type { MonitorFigure } from './monitor-figures.ts'
import './monitor.css'

type Props = { title: string; rows: readonly MonitorFigure[] }

/** Figures under one heading, each with its unit and what it is. */
export function FigureTable({ title, rows }: Props) {
  const t = useText(monitorText)
  const name = useText(monitorFigures)
  const define = useText(monitorDefinitions)
  const language = useLanguage()
  const columns: Column<MonitorFigure>[] = [
    {
      id: 'figure',
      title: t('figure'),
      cell: (figure) => (
        <div>
          {name(figure.name)}
          <span className="monitor-definition">{define(figure.name)}</span>
        </div>
      ),
    },
    {
      id: 'value',
      title: t('value'),
      number: true,
      cell: ({ value, unit }) => (
        <>
          {value === null ? t('unknown') : formatNumber(value, language)}{' '}
          <span className="monitor-unit">{value !== null && t(unit)}</span>
        </>
      ),
    },
  ]
  return (
    <Section title={title}>
      <Table caption={title} columns={columns} rows={rows} rowKey={(figure) => figure.name} />
    </Section>
  )
}
