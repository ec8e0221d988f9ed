import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { EmergencyDetails, EmergencyFinding } from '../../features/privacy/EmergencyDetails.tsx'
import type { EmergencyAccess } from '../../features/privacy/emergency-accesses.api.ts'
import { emergencyAccessOf } from '../../features/privacy/emergency-accesses.api.ts'
import { emergencyText } from '../../features/privacy/emergency-accesses.text.ts'
import { ReviewForm } from '../../features/privacy/ReviewForm.tsx'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One emergency access: its reason, and what the privacy officer found. */
export function EmergencyAccessPage() {
  const { emergencyAccessId } = useParams({ from: '/emergency-accesses/$emergencyAccessId' })
  const answer = useQuery(emergencyAccessOf(emergencyAccessId))
  return <Answer of={answer}>{(access) => <AccessView of={access} />}</Answer>
}

function AccessView({ of: access }: { of: EmergencyAccess }) {
  const t = useText(emergencyText)
  const officer = useSession().membership.role === 'privacy_officer'
  return (
    <Page
      title={t('one', { name: access.by.name })}
      tab={t('title')}
      above={officer && <Link to="/emergency-accesses">{t('back')}</Link>}
    >
      <Columns
        first={<EmergencyDetails of={access} />}
        second={
          <Section title={access.review ? t('reviewed') : t('review')}>
            <Judgement of={access} mayReview={officer} />
          </Section>
        }
      />
    </Page>
  )
}

function Judgement({ of: access, mayReview }: { of: EmergencyAccess; mayReview: boolean }) {
  const t = useText(emergencyText)
  if (access.review) return <EmergencyFinding of={access.review} />
  if (access.running || !mayReview)
    return <p className="utrecht-paragraph soft">{t(mayReview ? 'notYet' : 'waits')}</p>
  return <ReviewForm of={access.id} />
}
