import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Realisation, RealisedLine } from './finance.api.ts'
import { realisationOf } from './finance.api.ts'
import { realisationText } from './realisation.text.ts'
import { useMoney } from './useMoney.ts'

/** What the daily work came to beside a version, and where it goes. */
export function RealisationView({ versionId }: { versionId: string }) {
  const asked = useQuery(realisationOf(versionId))
  return <Answer of={asked}>{(found) => <Deployed of={found} />}</Answer>
}

function Deployed({ of }: { of: Realisation }) {
  const t = useText(realisationText)
  const { day } = useDates()
  const { openCases, lines, complete, asOf, because } = of
  const columns = useColumns(complete)
  if (asOf === null || lines.length === 0) return because && <p className="soft">{t(because)}</p>
  const { value, band } = openCases
  const persons = value === null && band ? t(band.code, band) : String(value ?? '–')
  return (
    <Section title={t('title')}>
      <p className="soft">
        {t(complete ? 'over' : 'running', { day: day(asOf) })} {t('open', { persons })}
      </p>
      <Table caption={t('title')} columns={columns} rows={lines} rowKey={({ code }) => code} />
      <p className="soft">{t('assumptions')}</p>
    </Section>
  )
}

function useColumns(complete: boolean): Column<RealisedLine>[] {
  const t = useText(realisationText)
  const { money, number } = useMoney()
  const both = (hours: string, cents: number | null) =>
    cents === null
      ? t('hours', { hours: number(hours) })
      : `${t('hours', { hours: number(hours) })}, ${money(cents)}`
  const columns: Column<RealisedLine>[] = [
    { id: 'line', title: t('line'), cell: ({ name }) => name },
    {
      id: 'budgeted',
      title: t('budgeted'),
      number: true,
      cell: (one) => both(one.budgetedHours, one.budgetedCents),
    },
    {
      id: 'realised',
      title: t('realised'),
      number: true,
      cell: (one) => t('hours', { hours: number(one.realisedHours) }),
    },
    {
      id: 'forecast',
      title: t('forecast'),
      number: true,
      cell: (one) => both(one.forecastHours, one.forecastCents),
    },
  ]
  const left: Column<RealisedLine> = {
    id: 'left',
    title: t('left'),
    number: true,
    cell: ({ hoursPerWeekLeft }) => t('hours', { hours: number(hoursPerWeekLeft ?? '0') }),
  }
  return complete ? columns : [...columns, left]
}
