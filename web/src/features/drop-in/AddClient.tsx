import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { addClient, afterDropIn } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

/** Somebody who is here for the first time, by the alias that she chooses. */
export function AddClient() {
  const t = useText(dropInText)
  return (
    <DialogButton verb={t('add')} icon="plus" look="primary">
      {(close) => <AliasForm onDone={close} />}
    </DialogButton>
  )
}

function AliasForm({ onDone }: { onDone: () => void }) {
  const t = useText(dropInText)
  const says = useDropInRefusal()
  const act = useAct(addClient, { refresh: afterDropIn, onDone })
  const form = useForm({ defaultValues: { alias: '' } })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((body) => act.act(body))}>
      <TextField
        label={t('addAlias')}
        description={t('addHint')}
        maxLength={40}
        error={form.formState.errors.alias?.message}
        {...form.register('alias', { validate: (typed) => typed.trim() !== '' || t('required') })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
