import { dayOf } from '../../../platform/language/days.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Link } from '../../../ui/Link.tsx'
import type { Referral, ReferralState } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'
import { useNotStarted } from './useNotStarted.ts'

/** @param attempts whether the reader sees attempts to reach her */
export function useReferralColumns(state: ReferralState, attempts: boolean): Column<Referral>[] {
  const t = useText(referralsText)
  const { days, day } = useDates()
  const why = useNotStarted()
  const tries = ({ attempts: [latest, ...earlier] }: Referral) =>
    latest
      ? t('attemptsLatest', { count: 1 + earlier.length, day: day(dayOf(latest.attemptedAt)) })
      : t('attemptsNone')
  const columns: (Column<Referral> | false)[] = [
    { id: 'alias', title: t('alias'), cell: (one) => <ReferralName of={one} /> },
    { id: 'source', title: t('source'), cell: ({ source }) => t(source) },
    { id: 'waits', title: t('waits'), cell: ({ daysWaiting }) => days(daysWaiting) },
    { id: 'triage', title: t('triage'), cell: ({ triage }) => triage?.name ?? t('nobody') },
    attempts && { id: 'attempts', title: t('attempts'), cell: tries },
    state === 'not-started' && {
      id: 'outcome',
      title: t('outcome'),
      cell: ({ notStartedReason }) => notStartedReason && why(notStartedReason),
    },
  ]
  return columns.filter((column) => column !== false)
}

function ReferralName({ of: { id, alias } }: { of: Referral }) {
  return (
    <Link to="/referrals-in/$referralId" params={{ referralId: id }} preload={false}>
      {alias}
    </Link>
  )
}
