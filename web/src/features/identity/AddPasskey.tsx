import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { addPasskey, ownPasskeys } from './passkeys.api.ts'
import { passkeysText } from './passkeys.text.ts'
import { useRefusal } from './useRefusal.ts'

/** Makes a further passkey, on the device where this is pressed. */
export function AddPasskey() {
  const t = useText(passkeysText)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Dialog title={t('addTitle')} open={open} onClose={close}>
        <PasskeyForm onDone={close} />
      </Dialog>
    </>
  )
}

function PasskeyForm({ onDone }: { onDone: () => void }) {
  const t = useText(passkeysText)
  const says = useRefusal()
  const add = useAct(addPasskey, { refresh: [ownPasskeys.queryKey], onDone })
  const form = useForm({ defaultValues: { label: '' } })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(add.act)}>
      <TextField
        label={t('addLabel')}
        description={t('addHint')}
        maxLength={60}
        error={form.formState.errors.label?.message}
        {...form.register('label', { required: t('required') })}
      />
      <ProblemNotice problem={add.problem} says={says} />
      <Button look="primary" type="submit" busy={add.busy}>
        {t('make')}
      </Button>
    </form>
  )
}
