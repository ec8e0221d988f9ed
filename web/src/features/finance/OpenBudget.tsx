import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { editorText } from './editor.text.ts'
import { afterBudgets, openBudget } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { useFinanceRefusal } from './useFinanceRefusal.ts'

/** Begins a budget: a name, under which its versions will stand. */
export function OpenBudget({ onDone }: { onDone: () => void }) {
  const t = useText(financeText)
  const required = useText(editorText)('required')
  const says = useFinanceRefusal()
  const act = useAct(openBudget, { refresh: afterBudgets, onDone })
  const form = useForm({ defaultValues: { name: '' } })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <TextField
        label={t('budgetName')}
        error={form.formState.errors.name?.message}
        {...form.register('name', { required })}
      />
      <FormEnd verb={t('begin')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
