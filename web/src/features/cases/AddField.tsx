import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { readOfCase } from './cases.api.ts'
import { FieldValue } from './FieldValue.tsx'
import type { FieldName } from './identity.api.ts'
import { addField } from './identity.api.ts'
import { identityText } from './identity.text.ts'
import { addable } from './identity-fields.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; present: readonly FieldName[]; onDone: () => void }

/** A detail that was not known yet. */
export function AddField({ caseId, present, onDone }: Props) {
  const t = useText(identityText)
  const { says } = useCaseRefusal()
  const add = useAct(addField, { refresh: readOfCase(caseId), onDone })
  const form = useForm<{ field: FieldName | ''; value: string }>({
    defaultValues: { field: '', value: '' },
  })
  const { errors } = form.formState
  const save = form.handleSubmit(({ field, value }) => {
    if (field) add.act({ caseId, body: { field, value: value.trim() } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('field')}
        options={addable(present).map((value) => ({ value, label: t(value) }))}
        error={errors.field?.message}
        {...form.register('field', { required: t('choose') })}
      />
      <FieldValue
        field={form.watch('field')}
        error={errors.value?.message}
        register={form.register('value', { required: t('required') })}
      />
      <FormEnd verb={t('save')} {...add} says={says} onCancel={onDone} />
    </form>
  )
}
