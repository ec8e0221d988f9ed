import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { readOfCase } from './cases.api.ts'
import { FieldValue } from './FieldValue.tsx'
import type { IdentityField } from './identity.api.ts'
import { changeField } from './identity.api.ts'
import { identityText } from './identity.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; field: IdentityField; onDone: () => void }

/** A detail that turned out different. */
export function ChangeField({ caseId, field, onDone }: Props) {
  const t = useText(identityText)
  const { says } = useCaseRefusal()
  const change = useAct(changeField, { refresh: readOfCase(caseId), onDone })
  const form = useForm({ defaultValues: { value: field.value } })
  const save = form.handleSubmit(({ value }) => change.act({ caseId, field, value: value.trim() }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FieldValue
        field={field.field}
        error={form.formState.errors.value?.message}
        register={form.register('value', { required: t('required') })}
      />
      <FormEnd verb={t('save')} {...change} says={says} onCancel={onDone} />
    </form>
  )
}
