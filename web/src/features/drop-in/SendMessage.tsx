import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { MessageForm } from './MessageForm.tsx'
import { sendingText } from './sending.text.ts'

/** One way to the case manager of a woman who has one; whether she has one is not said here. */
export function SendMessage() {
  const t = useText(sendingText)
  const [sent, say] = useState(false)
  return (
    <Section title={t('title')}>
      <p className="utrecht-paragraph soft">{t('lead')}</p>
      <div>
        <DialogButton verb={t('write')} title={t('title')}>
          {(close) => (
            <MessageForm
              onSent={() => {
                say(true)
                close()
              }}
              onCancel={close}
            />
          )}
        </DialogButton>
      </div>
      {sent && (
        <Notice kind="ok" title={t('sent')} live>
          <p>{t('sentHint')}</p>
        </Notice>
      )}
    </Section>
  )
}
