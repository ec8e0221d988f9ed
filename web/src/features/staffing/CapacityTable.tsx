import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Line } from './capacity-lines.ts'
import { shortFrom, shortOf } from './capacity-lines.ts'
import type { Week } from './pool.api.ts'
import { poolText } from './pool.text.ts'

type Props = { caption: string; lines: readonly Line[]; mondays: readonly string[] }

/** Hours of this week and whether they are enough, now and in the weeks to come; nobody is ranked. */
export function CapacityTable({ caption, lines, mondays }: Props) {
  const columns = useColumns(mondays)
  return <Table caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}

function useColumns(mondays: readonly string[]): Column<Line>[] {
  const t = useText(poolText)
  const language = useLanguage()
  const figure = (of: 'contracted' | 'available' | 'needed' | 'cases'): Column<Line> => ({
    id: of,
    title: t(of),
    number: true,
    cell: ({ weeks: [week] }) => formatNumber(week?.[of] ?? 0, language, 2),
  })
  return [
    { id: 'name', title: t('name'), cell: ({ name }) => name },
    figure('contracted'),
    figure('available'),
    figure('needed'),
    figure('cases'),
    { id: 'now', title: t('now'), cell: (line) => <Now of={line} /> },
    { id: 'days', title: t('days'), cell: ({ weeks: [week] }) => week && <AwayDays of={week} /> },
    {
      id: 'ahead',
      title: t('ahead'),
      cell: (line) => <Ahead of={line} mondays={mondays} />,
    },
  ]
}

function Now({ of: { weeks } }: { of: Line }) {
  const t = useText(poolText)
  const language = useLanguage()
  const [week] = weeks
  const short = week ? shortOf(week) : 0
  if (short === 0) return <Badge tone="good">{t('enough')}</Badge>
  return <Badge tone="warn">{t('short', { hours: formatNumber(short, language, 2) })}</Badge>
}

function AwayDays({ of: { awayDays, standInDays } }: { of: Week }) {
  const t = useText(poolText)
  const said = [
    awayDays > 0 && t('away', { count: awayDays }),
    standInDays > 0 && t('standIn', { count: standInDays }),
  ].filter((one) => one !== false)
  return said.length === 0 ? '–' : said.join(', ')
}

function Ahead({ of, mondays }: { of: Line; mondays: readonly string[] }) {
  const t = useText(poolText)
  const { day } = useDates()
  const from = shortFrom(of.weeks, mondays)
  const said = [
    from === undefined ? t('enough') : t('shortFrom', { day: day(from) }),
    of.hoursEndOn && t('endsOn', { day: day(of.hoursEndOn) }),
  ].filter((one) => typeof one === 'string' && one !== '')
  return said.join('; ')
}
