import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { CaseColumn } from './CaseColumns.tsx'
import { useCaseColumns } from './CaseColumns.tsx'
import { caseListText } from './case-list.text.ts'
import type { CaseItem, Scope } from './cases.api.ts'
import { casesIn } from './cases.api.ts'

type Props = {
  scope: Scope
  /** What the list is about, for who hears it. */
  caption: string
  columns: readonly CaseColumn[]
  /** What other rooms know of each case, after the columns of its own. */
  more?: readonly Column<CaseItem>[]
  /** Another order than by number. */
  order?: (one: CaseItem, other: CaseItem) => number
}

const nothing = {
  open: 'noneOpen',
  team: 'noneTeam',
  closed: 'noneClosed',
  'closed-out-of-sight': 'noneLost',
} as const

/** Cases as a table, or as cards where it is narrow. */
export function CaseList({ scope, caption, columns, more = [], order }: Props) {
  const t = useText(caseListText)
  const own = useCaseColumns(columns)
  const cases = useQuery(casesIn(scope))
  const empty = (
    <Empty title={t(nothing[scope])}>{scope === 'team' && <p>{t('noneTeamHint')}</p>}</Empty>
  )
  return (
    <Answer of={cases} empty={{ when: ({ items }) => items.length === 0, show: empty }}>
      {({ items }) => (
        <Table
          caption={caption}
          columns={[...own, ...more]}
          rows={order ? items.toSorted(order) : items}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}
