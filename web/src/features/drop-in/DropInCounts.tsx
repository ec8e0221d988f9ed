import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Counts } from './drop-in.api.ts'
import { countsOf } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'

const yearsBack = [
  ['thisYear', 0],
  ['lastYear', 1],
  ['yearBefore', 2],
] as const

/** Each month of a year, and the year as a whole. */
export function DropInCounts() {
  const t = useText(dropInText)
  const now = Number(useDates().today.slice(0, 4))
  const [year, choose] = useState(now)
  const asked = useQuery(countsOf(year))
  return (
    <>
      <div className="row not-on-paper">
        {yearsBack.map(([word, back]) => (
          <Button key={word} onPress={() => choose(now - back)}>
            {t(word)}
          </Button>
        ))}
      </div>
      <Answer of={asked}>
        {(counts) =>
          counts.parts.length === 0 ? (
            <Empty title={t('noVisits')} />
          ) : (
            <MonthTable of={counts} year={year} />
          )
        }
      </Answer>
      <p className="utrecht-paragraph soft">{t('definition')}</p>
    </>
  )
}

type Row = Counts['parts'][number]
const figures = ['visits', 'uniqueClients', 'newClients', 'leftClients'] as const

function MonthTable({ of: { total, parts }, year }: { of: Counts; year: number }) {
  const t = useText(dropInText)
  const language = useLanguage()
  const whole = t('wholeYear', { year })
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' })
  const columns: Column<Row>[] = [
    {
      id: 'month',
      title: t('month'),
      cell: ({ part }) =>
        part === whole ? <strong>{whole}</strong> : month.format(new Date(`${part}-15T12:00:00Z`)),
    },
    ...figures.map((figure) => ({
      id: figure,
      title: t(figure),
      number: true,
      cell: (row: Row) => formatNumber(row[figure], language),
    })),
  ]
  const rows: Row[] = [{ part: whole, ...total }, ...parts]
  return <Table caption={whole} columns={columns} rows={rows} rowKey={({ part }) => part} />
}
