import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { dropDraft } from '../../../platform/drafts/drafts.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { PersonForm } from './PersonForm.tsx'
import { addPerson, people } from './people.api.ts'
import { peopleText } from './people.text.ts'

const nobody = { name: '', mailAddress: '' }

/** Makes an account; the page of that person then asks for a role and a way in. */
export function AddPerson() {
  const t = useText(peopleText)
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const add = useAct(addPerson, {
    refresh: [people.queryKey],
    onDone: ({ id }) => {
      dropDraft('person/new')
      void navigate({ to: '/people/$personId', params: { personId: id } })
    },
  })
  function reopen() {
    add.reset()
    setOpen(true)
  }
  return (
    <>
      <Button look="primary" icon="plus" onPress={reopen}>
        {t('add')}
      </Button>
      <Dialog title={t('add')} open={open} onClose={() => setOpen(false)}>
        <PersonForm
          draft="new"
          start={nobody}
          busy={add.busy}
          problem={add.problem}
          onSave={add.act}
        />
      </Dialog>
    </>
  )
}
