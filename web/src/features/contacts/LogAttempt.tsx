import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useOutbox } from '../../platform/outbox/outbox.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { Saved } from '../../ui/Saved.tsx'
import { contactFormText } from './contact-form.text.ts'
import { useContactRefusal } from './useContactRefusal.ts'
import { useLogContact } from './useLogContact.ts'

type Props = { caseId: string; alias: string }

/** An attempt in two presses: that nobody was reached, and yes. Who and when is all it needs. */
export function LogAttempt({ caseId, alias }: Props) {
  const t = useText(contactFormText)
  const says = useContactRefusal()
  const [asked, ask] = useState(false)
  const [done, setDone] = useState<string>()
  const waits = useOutbox().items.some(({ key }) => key === done)
  const log = useLogContact(
    { caseId, alias },
    {
      onDone: ({ key }) => {
        setDone(key)
        ask(false)
      },
    },
  )
  return (
    <>
      <Button onPress={() => ask(true)}>{t('attempt')}</Button>
      <Saved shown={done !== undefined && !waits} />
      <Confirm
        title={t('attemptTitle', { alias })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('attemptVerb')}
        busy={log.busy}
        problem={log.problem}
        says={says}
        onConfirm={() => log.send({ outcome: 'attempted' })}
        note={
          log.waiting && (
            <Notice kind="warning" live title={t('waitingTitle')}>
              <p>{t('waiting')}</p>
            </Notice>
          )
        }
      >
        <p>{t('attemptWords')}</p>
      </Confirm>
    </>
  )
}
