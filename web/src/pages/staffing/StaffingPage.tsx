import { CapacityView } from '../../features/staffing/CapacityView.tsx'
import { OpenVacancy } from '../../features/staffing/OpenVacancy.tsx'
import { PoolList } from '../../features/staffing/PoolList.tsx'
import { poolText } from '../../features/staffing/pool.text.ts'
import { profileText } from '../../features/staffing/profile.text.ts'
import { VacancyList } from '../../features/staffing/VacancyList.tsx'
import { vacanciesText } from '../../features/staffing/vacancies.text.ts'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

const ofOneself: readonly Role[] = ['case_manager', 'peer_expert']

/** The pool with its hours, profile and vacancies; for who works in it her own part. */
export function StaffingPage() {
  const t = useText(poolText)
  const vacancy = useText(vacanciesText)
  const profile = useText(profileText)
  const { role } = useSession().membership
  const own = ofOneself.includes(role)
  return (
    <Page
      title={own ? t('own') : t('title')}
      lead={own ? t('ownLead') : t('lead')}
      action={role === 'organisation_manager' && <OpenVacancy />}
    >
      <Section title={t('capacity')}>
        <CapacityView />
      </Section>
      <PoolList />
      <p>
        <Link to="/staffing/profile">{profile('page')}</Link>
      </p>
      {!own && (
        <Section title={vacancy('title')}>
          <VacancyList />
        </Section>
      )}
    </Page>
  )
}
