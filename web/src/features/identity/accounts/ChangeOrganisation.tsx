import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { sessionQuery } from '../../../platform/session/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import type { OrganisationValues } from './OrganisationForm.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import type { Organisation } from './organisations.api.ts'
import { changeOrganisation, organisations } from './organisations.api.ts'
import { organisationsText } from './organisations.text.ts'

/** Changes an organisation or ends its part in the chain, in a dialog. */
export function ChangeOrganisation({ of }: { of: Organisation }) {
  const t = useText(organisationsText)
  const [open, setOpen] = useState(false)
  // As it stood when the dialog was opened: what changes meanwhile is said, not overwritten.
  const [organisation, begin] = useState(of)
  const close = () => setOpen(false)
  const change = useAct(changeOrganisation, {
    refresh: [organisations.queryKey, sessionQuery.queryKey],
    onDone: close,
  })
  const { name, kind, chainFrom, chainUntil } = organisation
  const save = (values: OrganisationValues) =>
    change.act({
      of: organisation,
      body: { ...values, name: values.name.trim(), chainUntil: values.chainUntil || null },
    })
  function reopen() {
    change.reset()
    begin(of)
    setOpen(true)
  }
  return (
    <>
      <Button onPress={reopen}>{t('change')}</Button>
      <Dialog title={t('changeTitle', { name })} open={open} onClose={close}>
        <OrganisationForm
          start={{ name, kind, chainFrom, chainUntil: chainUntil ?? '' }}
          canEnd
          busy={change.busy}
          problem={change.problem}
          onSave={save}
        />
      </Dialog>
    </>
  )
}
