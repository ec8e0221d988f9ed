import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Figure, Report } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { useFigureWords } from './useFigureWords.ts'
import { useValues } from './useValues.ts'
import './monitor.css'

type Props = { caption: string; rows: readonly Figure[]; sources: Report['sources'] }

/** Figures of a period beside those of the one before, each with its unit and how it was counted. */
export function FigureTable({ caption, rows, sources }: Props) {
  const t = useText(monitorText)
  const { say, difference, unitOf } = useValues()
  const columns: Column<Figure>[] = [
    {
      id: 'figure',
      title: t('figure'),
      cell: (figure) => <FigureName of={figure} sources={sources} />,
    },
    {
      id: 'now',
      title: t('now'),
      number: true,
      cell: (figure) => (
        <>
          {say(figure.now, figure.unit)} <span className="monitor-unit">{unitOf(figure)}</span>
        </>
      ),
    },
    {
      id: 'before',
      title: t('before'),
      number: true,
      cell: (figure) => say(figure.before, figure.unit),
    },
    { id: 'difference', title: t('difference'), number: true, cell: difference },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ code, part }) => `${code} ${part}`}
    />
  )
}

function FigureName({ of, sources }: { of: Figure; sources: Report['sources'] }) {
  const t = useText(monitorText)
  const { nameOf, partName, defined, counted } = useFigureWords(sources)
  if (of.part !== null) return partName(of.part)
  return (
    <div className="monitor-name">
      {nameOf(of.code)}
      <details className="monitor-definition not-on-paper">
        <summary>
          {t('how')} <span className="only-for-readers">{nameOf(of.code)}</span>
        </summary>
        {defined(of.code)} {counted(of)}
      </details>
    </div>
  )
}
