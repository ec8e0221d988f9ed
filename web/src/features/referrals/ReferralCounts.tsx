import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Count } from './referrals.api.ts'
import { referralCounts } from './referrals.api.ts'
import { referralText } from './referrals.text.ts'

const states = ['asked', 'waiting', 'started', 'ended', 'refused'] as const

/** How many of each service, and how long one waits there; of no woman. */
export function ReferralCounts() {
  const t = useText(referralText)
  const asked = useQuery(referralCounts)
  const columns = useColumns()
  const none = <p className="soft">{t('noCounts')}</p>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <>
          <Table
            caption={t('counts')}
            columns={columns}
            rows={items}
            rowKey={({ service }) => service.id}
          />
          <p className="soft">{t('medianHint')}</p>
        </>
      )}
    </Answer>
  )
}

function useColumns(): Column<Count>[] {
  const t = useText(referralText)
  const { days } = useDates()
  const time = (count: number | null) => (count === null ? t('unknown') : days(count))
  return [
    { id: 'service', title: t('service'), cell: ({ service }) => service.name },
    ...states.map((state): Column<Count> => {
      return { id: state, title: t(state), number: true, cell: (one) => one[state] }
    }),
    { id: 'median', title: t('median'), number: true, cell: (one) => time(one.medianDays) },
    { id: 'longest', title: t('longest'), number: true, cell: (one) => time(one.longestDays) },
  ]
}
