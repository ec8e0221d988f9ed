import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ReferralActions } from '../../features/cases/referrals/ReferralActions.tsx'
import { ReferralDetail } from '../../features/cases/referrals/ReferralDetail.tsx'
import { referralOf } from '../../features/cases/referrals/referrals.api.ts'
import { referralsText } from '../../features/cases/referrals/referrals.text.ts'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

const deciding: readonly Role[] = ['case_manager', 'coordinator']

/** One aanmelding, and what can be done with it. */
export function ReferralPage() {
  const t = useText(referralsText)
  const { referralId } = useParams({ from: '/referrals-in/$referralId' })
  const { role } = useSession().membership
  const { day } = useDates()
  const asked = useQuery(referralOf(referralId))
  return (
    <Answer of={asked}>
      {(of) => (
        <Page
          title={of.alias}
          above={<Link to="/referrals-in">{t('back')}</Link>}
          lead={t('received', { day: day(of.receivedOn), organisation: of.organisation })}
        >
          {of.state === 'waiting' && deciding.includes(role) && <ReferralActions of={of} />}
          <ReferralDetail of={of} />
        </Page>
      )}
    </Answer>
  )
}
