import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Realisation, RealisedLine } from './finance.api.ts'
import { realisationText } from './realisation.text.ts'
import { useVolume } from './useVolume.ts'

/** Each line that the daily work counts: budgeted, done, expected, and what is left a week. */
export function RealisationTable({ of: { lines, complete } }: { of: Realisation }) {
  const t = useText(realisationText)
  const { volume, spanOf, money } = useVolume()
  const columns: Column<RealisedLine>[] = [
    { id: 'line', title: t('line'), cell: ({ name }) => name },
    {
      id: 'budgeted',
      title: t('budgeted'),
      number: true,
      cell: ({ budgeted, budgetedCents, unit }) => (
        <Twice
          volume={budgeted ? spanOf(budgeted, unit) : t('unknown')}
          cents={unit === 'cents' ? null : money(budgetedCents)}
        />
      ),
    },
    {
      id: 'done',
      title: t('done'),
      number: true,
      cell: ({ realised, unit }) => volume(realised, unit),
    },
    {
      id: 'forecast',
      title: t(complete ? 'atEnd' : 'forecast'),
      number: true,
      cell: ({ forecast, forecastCents, unit }) => (
        <Twice
          volume={volume(forecast, unit)}
          cents={unit === 'cents' ? null : (money(forecastCents) ?? t('noPrice'))}
        />
      ),
    },
    { id: 'outcome', title: t('outcome'), cell: ({ outcome }) => t(outcome) },
  ]
  const left: Column<RealisedLine> = {
    id: 'left',
    title: t('left'),
    number: true,
    cell: ({ left: rest, unit }) => (rest === null ? '–' : volume(rest, unit)),
  }
  return (
    <Table
      caption={t('title')}
      columns={complete ? columns : [...columns, left]}
      rows={lines}
      rowKey={({ code }) => code}
    />
  )
}

function Twice({ volume, cents }: { volume: string; cents: string | null }) {
  return (
    <>
      {volume}
      {cents !== null && <span className="finance-note">{cents}</span>}
    </>
  )
}
