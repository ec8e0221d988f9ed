import { useQuery } from '@tanstack/react-query'
import { useText } from '../../../platform/language/text.ts'
import { useSession } from '../../../platform/session/session.ts'
import { Table } from '../../../ui/data/Table.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { Empty } from '../../../ui/states/Empty.tsx'
import { useReferralColumns } from './ReferralColumns.tsx'
import type { Referral, ReferralState } from './referrals.api.ts'
import { referralsIn } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

const longestFirst = (one: Referral, other: Referral) => other.daysWaiting - one.daysWaiting

/** Aanmeldingen in one state, the longest waiting first. */
export function ReferralList({ state }: { state: ReferralState }) {
  const t = useText(referralsText)
  const { membership } = useSession()
  const asked = useQuery(referralsIn(state))
  const columns = useReferralColumns(state, membership.role !== 'organisation_manager')
  const empty = <Empty title={state === 'waiting' ? t('none') : t('noneOf')} />
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: empty }}>
      {({ items }) => (
        <Table
          caption={t('caption')}
          columns={columns}
          rows={items.toSorted(longestFirst)}
          rowKey={({ id }) => id}
          opens
        />
      )}
    </Answer>
  )
}
