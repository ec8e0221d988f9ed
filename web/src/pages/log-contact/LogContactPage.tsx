import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseItem } from '../../features/cases/cases.api.ts'
import { ContactForm } from '../../features/contacts/ContactForm.tsx'
import { NoNote } from '../../features/contacts/NoNote.tsx'
import type { LoggedAs } from '../../features/contacts/useLogContact.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { Logged } from './Logged.tsx'
import { logContactText } from './log-contact.text.ts'
import { useListedCase } from './useListedCase.ts'

/** Logging a contact, without opening the case. */
export function LogContactPage() {
  const t = useText(logContactText)
  const { caseId } = useParams({ from: '/cases/$caseId/log-contact' })
  const { asked, found } = useListedCase(caseId)
  const [logged, setLogged] = useState<LoggedAs>()
  const lead = found && `${found.alias} · ${found.number}`
  const missing = (
    <Empty title={t('unknownCase')}>
      <p>{t('unknownCaseHint')}</p>
    </Empty>
  )
  if (logged?.late)
    return (
      <Page title={t('title')} tab={t('tab')}>
        <Notice kind="ok" title={t('late')} live>
          <p>{t('lateHint')}</p>
        </Notice>
      </Page>
    )
  return (
    <Page title={t('title')} tab={t('tab')} lead={lead}>
      {found ? (
        <Found of={found} logged={logged} onLogged={setLogged} />
      ) : (
        <Answer of={asked}>{() => missing}</Answer>
      )}
    </Page>
  )
}

type FoundProps = {
  of: CaseItem
  logged: LoggedAs | undefined
  onLogged: (as: LoggedAs | undefined) => void
}

function Found({ of, logged, onLogged }: FoundProps) {
  if (logged) return <Logged listed={of} of={logged} another={() => onLogged(undefined)} />
  return (
    <ContactForm
      caseId={of.id}
      alias={of.alias}
      onDone={onLogged}
      {...(of.relation === 'team' && { instead: <NoNote responsible={of.responsible?.name} /> })}
    />
  )
}
