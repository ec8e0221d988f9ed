import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { dropDraft } from '../../../platform/drafts/drafts.ts'
import { useText } from '../../../platform/language/text.ts'
import { sessionQuery } from '../../../platform/session/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { PersonForm } from './PersonForm.tsx'
import type { Person } from './people.api.ts'
import { changePerson, people } from './people.api.ts'
import { peopleText } from './people.text.ts'

type Props = { of: Person; unavailable: string | undefined }

/** Name and mail address of somebody, in a dialog. */
export function ChangePerson({ of, unavailable }: Props) {
  const t = useText(peopleText)
  const [open, setOpen] = useState(false)
  // As it stood when the dialog was opened: what changes meanwhile is said, not overwritten.
  const [person, begin] = useState(of)
  const change = useAct(changePerson, {
    refresh: [people.queryKey, sessionQuery.queryKey],
    onDone: () => {
      dropDraft(`person/${person.id}`)
      setOpen(false)
    },
  })
  function reopen() {
    change.reset()
    begin(of)
    setOpen(true)
  }
  return (
    <>
      <Button unavailable={unavailable} onPress={reopen}>
        {t('change')}
      </Button>
      <Dialog
        title={t('changeTitle', { name: person.name })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <PersonForm
          draft={person.id}
          start={{ name: person.name, mailAddress: person.mailAddress ?? '' }}
          busy={change.busy}
          problem={change.problem}
          onSave={(body) => change.act({ of: person, body })}
        />
      </Dialog>
    </>
  )
}
