import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { grantForms } from './grant-forms.text.ts'
import { grantWords } from './grant-words.text.ts'
import type { Grant, GrantStepKind } from './grants.api.ts'
import { afterGrants, takeStep } from './grants.api.ts'
import { useFinanceRefusal } from './useFinanceRefusal.ts'

type Kind = Exclude<GrantStepKind, 'award' | 'amend' | 'submit' | 'settle'>
type Props = { of: Grant; kind: GrantStepKind; onDone: () => void }

const withReason: readonly GrantStepKind[] = ['return', 'withdraw', 'refuse', 'reopen']
const forGood: readonly GrantStepKind[] = ['withdraw', 'refuse']

/** A step with its day and, where it needs one, its reason; what follows from it is said first. */
export function GrantStep({ of, kind, onDone }: Props) {
  const t = useText(grantForms)
  const word = useText(grantWords)
  const says = useFinanceRefusal()
  const { today } = useDates()
  const act = useAct(takeStep, { refresh: afterGrants, onDone })
  const form = useForm({ defaultValues: { on: today, reason: '' } })
  const asks = withReason.includes(kind)
  const long = (typed: string) => typed.trim().length >= 10 || t('reasonNeeded')
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((values) => act.act({ of, kind, ...values }))}
    >
      <p className="utrecht-paragraph">{t(`what-${kind as Kind}`, { name: of.name })}</p>
      <FormDateField control={form.control} name="on" label={t('on')} />
      {asks && (
        <TextArea
          label={t('reason')}
          description={t('noPerson')}
          error={form.formState.errors.reason?.message}
          {...form.register('reason', { validate: long })}
        />
      )}
      <FormEnd
        verb={word(`do-${kind}`)}
        {...act}
        says={says}
        onCancel={onDone}
        danger={forGood.includes(kind)}
      />
    </form>
  )
}
