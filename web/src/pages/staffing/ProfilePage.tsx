import { useQuery } from '@tanstack/react-query'
import { Points, ProfileVersions } from '../../features/staffing/ProfileVersions.tsx'
import { staffProfile } from '../../features/staffing/profile.api.ts'
import { profileText } from '../../features/staffing/profile.text.ts'
import { SetProfile } from '../../features/staffing/SetProfile.tsx'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

const sets: readonly Role[] = ['process_director', 'administrator']

/** What somebody of the pool is like, now and before; who sets it is in the matrix. */
export function ProfilePage() {
  const t = useText(profileText)
  const { role } = useSession().membership
  const asked = useQuery(staffProfile)
  return (
    <Page
      title={t('page')}
      lead={t('lead')}
      above={role !== 'administrator' && <Link to="/staffing">{t('toPool')}</Link>}
      action={sets.includes(role) && asked.data && <SetProfile of={asked.data} />}
    >
      <Answer of={asked}>
        {(profile) => (
          <>
            <Section title={t('now')}>
              <Points of={profile.points} />
            </Section>
            <Section title={t('versions')}>
              <ProfileVersions of={profile} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  )
}
