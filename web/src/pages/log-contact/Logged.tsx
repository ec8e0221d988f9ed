import type { CaseItem } from '../../features/cases/cases.api.ts'
import { contactFormText } from '../../features/contacts/contact-form.text.ts'
import { keptText } from '../../features/contacts/kept.text.ts'
import type { LoggedAs } from '../../features/contacts/useLogContact.ts'
import { useText } from '../../platform/language/text.ts'
import { useOutbox } from '../../platform/outbox/outbox.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { logContactText } from './log-contact.text.ts'

type Props = { listed: CaseItem; of: LoggedAs; another: () => void }

/** It is logged, or waits on this device: what that means, and where to go from here. */
export function Logged({ listed, of, another }: Props) {
  const t = useText(logContactText)
  return (
    <div className="stack">
      <Came listed={listed} of={of} />
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

function Came({ listed: { alias }, of: { contact, key } }: Omit<Props, 'another'>) {
  const form = useText(contactFormText)
  const kept = useText(keptText)
  const waits = useOutbox().items.some((one) => one.key === key)
  if (waits)
    return (
      <Notice kind="warning" live title={kept('doneTitle', { alias })}>
        <p>{kept('done')}</p>
      </Notice>
    )
  const meaning = contact.outcome === 'spoken' ? form('doneSpoken') : form('doneNotSpoken')
  return (
    <Notice kind="ok" live title={form('doneTitle', { alias })}>
      <p>{meaning}</p>
    </Notice>
  )
}
