import type { CaseItem } from '../../features/cases/cases.api.ts'
import { contactFormText } from '../../features/contacts/contact-form.text.ts'
import type { NewContact } from '../../features/contacts/contacts.api.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { logContactText } from './log-contact.text.ts'

type Props = { listed: CaseItem; contact: NewContact; another: () => void }

/** It is logged: what that means for her being in sight, and where to go from here. */
export function Logged({ listed, contact, another }: Props) {
  const t = useText(logContactText)
  const form = useText(contactFormText)
  const meaning = contact.outcome === 'spoken' ? form('doneSpoken') : form('doneNotSpoken')
  return (
    <div className="stack">
      <Notice kind="ok" live title={form('doneTitle', { alias: listed.alias })}>
        <p>{meaning}</p>
      </Notice>
      <div className="row">
        <ButtonLink to="/" look="primary">
          {t('toList')}
        </ButtonLink>
        <ButtonLink to="/cases/$caseId" params={{ caseId: listed.id }} preload={false}>
          {t('toCase')}
        </ButtonLink>
        <Button look="subtle" onPress={another}>
          {t('another')}
        </Button>
      </div>
    </div>
  )
}
