import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { contactEntryText } from './contact-entry.text.ts'
import { shareNote, withdrawNote } from './contacts.api.ts'
import { useContactRefusal } from './useContactRefusal.ts'

type Props = { caseId: string; contactId: string; shared: boolean }

type Asked = Pick<Props, 'contactId' | 'shared'>
const perform = ({ contactId, shared }: Asked, headers: ActHeaders) =>
  (shared ? withdrawNote : shareNote)(contactId, headers)

/** Her own note becomes her team's too, or is hers alone again from now on. */
export function ShareNote({ caseId, contactId, shared }: Props) {
  const t = useText(contactEntryText)
  const says = useContactRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(perform, { refresh: [['case', caseId]], onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t(shared ? 'withdraw' : 'share')}
      </Button>
      <Confirm
        title={t(shared ? 'withdrawTitle' : 'shareTitle')}
        open={asked}
        onClose={() => ask(false)}
        verb={t(shared ? 'withdrawVerb' : 'shareVerb')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act({ contactId, shared })}
      >
        <p>{t(shared ? 'withdrawWords' : 'shareWords')}</p>
      </Confirm>
    </>
  )
}
