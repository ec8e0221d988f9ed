import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { addOrganisation, organisations } from './organisations.api.ts'
import { organisationsText } from './organisations.text.ts'

/** Takes an organisation into the chain, in a dialog. */
export function AddOrganisation() {
  const t = useText(organisationsText)
  const { today } = useDates()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const add = useAct(addOrganisation, { refresh: [organisations.queryKey], onDone: close })
  function reopen() {
    add.reset()
    setOpen(true)
  }
  return (
    <>
      <Button look="primary" icon="plus" onPress={reopen}>
        {t('add')}
      </Button>
      <Dialog title={t('add')} open={open} onClose={close}>
        <OrganisationForm
          start={{ name: '', chainFrom: today, chainUntil: '' }}
          canEnd={false}
          busy={add.busy}
          problem={add.problem}
          onSave={({ name, kind, chainFrom }) => add.act({ name: name.trim(), kind, chainFrom })}
        />
      </Dialog>
    </>
  )
}
