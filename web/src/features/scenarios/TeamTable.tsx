import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { outcomesText } from './outcomes.text.ts'
import type { Today } from './scenarios.api.ts'
import type { Beside } from './sides.ts'
import { useSpans } from './useSpans.ts'

type Staffed = Pick<Today, 'cases' | 'staffing'>
type Row = { id: string; name: string; cell: (of: Staffed) => string }

/** Cases, the hours that they ask, and what the pool has. */
export function TeamTable({ today, sides }: Beside) {
  const t = useText(outcomesText)
  const { day } = useDates()
  const columns: Column<Row>[] = [
    { id: 'what', title: t('what'), cell: ({ name }) => name },
    {
      id: 'today',
      title: t('today', { day: day(today.asOf) }),
      number: true,
      cell: ({ cell }) => cell(today),
    },
    ...sides.map(({ id, name, outcome }) => ({
      id,
      title: name,
      number: true,
      cell: ({ cell }: Row) => cell(outcome),
    })),
  ]
  return <Table caption={t('team')} columns={columns} rows={useRows()} rowKey={({ id }) => id} />
}

function useRows(): Row[] {
  const t = useText(outcomesText)
  const { number, numbers } = useSpans()
  const role = (of: Staffed, name: string) => of.staffing.find((one) => one.role === name)
  const asked = (name: 'case-managers' | 'peer-experts' | 'expert'): Row => ({
    id: name,
    name: t(name),
    cell: (of) => {
      const needed = role(of, name)?.needed
      return needed ? t('hours', { hours: numbers(needed) }) : '–'
    },
  })
  const pool = (name: 'case-managers' | 'peer-experts'): Row => ({
    id: `${name}-pool`,
    name: t(`${name}-pool`),
    cell: (of) => {
      const available = role(of, name)?.available ?? null
      return available === null ? t('notYours') : t('hours', { hours: number(available) })
    },
  })
  return [
    {
      id: 'cases',
      name: t('casesNow'),
      cell: ({ cases }) => (cases ? numbers(cases) : t('unknown')),
    },
    asked('case-managers'),
    pool('case-managers'),
    asked('peer-experts'),
    pool('peer-experts'),
    asked('expert'),
  ]
}
