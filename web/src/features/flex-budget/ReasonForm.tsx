import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { expensesText } from './expenses.text.ts'
import type { Expense } from './flex-budget.api.ts'
import { afterMoney } from './flex-budget.api.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'

type Props = {
  of: Expense
  perform: (input: { of: Expense; reason: string }, headers: ActHeaders) => Promise<unknown>
  verb: string
  hint?: string
  onDone: () => void
}

/** A step that needs a reason in words. */
export function ReasonForm({ of, perform, verb, hint, onDone }: Props) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const act = useAct(perform, { refresh: afterMoney(of.caseId), onDone })
  const form = useForm({ defaultValues: { reason: '' } })
  const needed = { validate: (text: string) => text.trim() !== '' || t('reasonNeeded') }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit(({ reason }) => act.act({ of, reason }))}
    >
      <TextArea
        label={t('reason')}
        description={hint}
        rows={3}
        maxLength={300}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', needed)}
      />
      <FormEnd verb={verb} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
