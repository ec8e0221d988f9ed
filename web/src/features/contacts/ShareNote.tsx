import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { contactEntryText } from './contact-entry.text.ts'
import { contactsKey, shareNote } from './contacts.api.ts'
import { useContactRefusal } from './useContactRefusal.ts'

/** A peer expert's own note becomes her team's too. */
export function ShareNote({ caseId, contactId }: { caseId: string; contactId: string }) {
  const t = useText(contactEntryText)
  const says = useContactRefusal()
  const [asked, ask] = useState(false)
  const share = useAct(shareNote, { refresh: [contactsKey(caseId)], onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('share')}
      </Button>
      <Confirm
        title={t('shareTitle')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('shareVerb')}
        busy={share.busy}
        problem={share.problem}
        says={says}
        onConfirm={() => share.act(contactId)}
      >
        <p>{t('shareWords')}</p>
      </Confirm>
    </>
  )
}
