import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Evening } from './drop-in.api.ts'
import { afterDropIn, markLeft } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { leavingFrom } from './leaving-form.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

/** Who does not come any more, since a day. */
export function MarkLeft({ of }: { of: Evening }) {
  const t = useText(dropInText)
  return (
    <div>
      <DialogButton look="subtle" verb={t('leave')}>
        {(close) => <LeaveForm of={of} onDone={close} />}
      </DialogButton>
    </div>
  )
}

function LeaveForm({ of, onDone }: { of: Evening; onDone: () => void }) {
  const t = useText(dropInText)
  const says = useDropInRefusal()
  const act = useAct(markLeft, { refresh: afterDropIn, onDone })
  const { start, options } = leavingFrom(of)
  const form = useForm({ defaultValues: start })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <Select
        label={t('leaveWho')}
        description={t('leaveHint')}
        options={options}
        error={form.formState.errors.clientId?.message}
        {...form.register('clientId', { required: t('choose') })}
      />
      <FormDateField control={form.control} name="leftOn" label={t('leaveDay')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
