import { AddPasskey } from '../../features/identity/AddPasskey.tsx'
import { PasskeyList } from '../../features/identity/PasskeyList.tsx'
import { passkeysText } from '../../features/identity/passkeys.text.ts'
import { RecoveryCodes } from '../../features/identity/RecoveryCodes.tsx'
import { SessionList } from '../../features/identity/SessionList.tsx'
import { sessionsText } from '../../features/identity/sessions.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Where and how one is signed in. */
export function SessionsPage() {
  const t = useText(sessionsText)
  const own = useText(passkeysText)
  return (
    <Page title={t('page')} tab={t('tab')}>
      <Section title={t('title')}>
        <p className="utrecht-paragraph soft">{t('lead')}</p>
        <SessionList />
      </Section>
      <Section title={own('passkeys')} aside={<AddPasskey />}>
        <p className="utrecht-paragraph soft">{own('passkeysLead')}</p>
        <PasskeyList />
      </Section>
      <Section title={own('codes')}>
        <p className="utrecht-paragraph soft">{own('codesLead')}</p>
        <RecoveryCodes />
      </Section>
    </Page>
  )
}
