import { ProgrammeName } from '../../features/identity/accounts/ProgrammeName.tsx'
import { programmeText } from '../../features/identity/accounts/programme.text.ts'
import { SettingList } from '../../features/identity/settings/SettingList.tsx'
import { settingsText } from '../../features/identity/settings/settings.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** What the programme is called and what it has agreed. */
export function SettingsPage() {
  const t = useText(settingsText)
  const programme = useText(programmeText)
  const { role } = useSession().membership
  return (
    <Page title={t('page')} tab={t('page')}>
      <Section title={t('title')}>
        <p className="utrecht-paragraph soft">{t('lead')}</p>
        <SettingList />
      </Section>
      {role === 'administrator' && (
        <Section title={programme('title')}>
          <ProgrammeName />
        </Section>
      )}
    </Page>
  )
}
