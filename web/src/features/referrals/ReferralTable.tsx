import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ReferralState } from './ReferralState.tsx'
import type { Referral } from './referrals.api.ts'
import { referrals } from './referrals.api.ts'
import { referralText } from './referrals.text.ts'

/** What is asked, waits or has started; the longest ago first. */
export function ReferralTable() {
  const t = useText(referralText)
  const asked = useQuery(referrals)
  const columns = useColumns()
  const none = <Empty title={t('none')}>{t('noneHint')}</Empty>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table
          caption={t('standing')}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}

function useColumns(): Column<Referral>[] {
  const t = useText(referralText)
  const { days } = useDates()
  return [
    {
      id: 'case',
      title: t('case'),
      cell: ({ caseId, number, alias }) => (
        <Link to="/cases/$caseId" params={{ caseId }} preload={false}>
          {`${number} · ${alias}`}
        </Link>
      ),
    },
    { id: 'service', title: t('service'), cell: ({ service }) => service.name },
    {
      id: 'waits',
      title: t('waits'),
      number: true,
      cell: ({ waitedDays }) => days(waitedDays),
    },
    { id: 'state', title: t('state'), cell: (one) => <ReferralState of={one} /> },
  ]
}
