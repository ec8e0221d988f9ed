import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { envelopes } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import type { Decision, Expense } from './flex-budget.api.ts'
import { afterMoney, decideUnfunded } from './flex-budget.api.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'
import { useShareOptions } from './useShareOptions.ts'

const decisions = ['fund', 'own-cost', 'refuse'] as const
type Values = { decision?: Decision['decision']; fromShareId: string; reason: string }

/** What becomes of money that was spent beyond the budget. */
export function DecideForm({ of, onDone }: { of: Expense; onDone: () => void }) {
  const t = useText(envelopesText)
  const says = useFlexRefusal()
  const { data } = useQuery(envelopes)
  const options = useShareOptions(data)
  const act = useAct(decideUnfunded, { refresh: afterMoney(of.caseId), onDone })
  const form = useForm<Values>({ defaultValues: { fromShareId: '', reason: '' } })
  const { errors } = form.formState
  const save = form.handleSubmit(({ decision = 'refuse', fromShareId, reason }) => {
    const from = decision === 'fund' && fromShareId ? { fromShareId } : {}
    act.act({ of, body: { decision, reason, ...from } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('decide')}
        description={t('decideLead')}
        options={decisions.map((value) => ({ value, label: t(value) }))}
        error={errors.decision?.message}
        {...form.register('decision', { required: t('choose') })}
      />
      {form.watch('decision') === 'fund' && options.length > 1 && (
        <Select
          label={t('fromShare')}
          description={t('fromShareHint')}
          optional
          options={options}
          {...form.register('fromShareId')}
        />
      )}
      <TextArea
        label={t('reason')}
        rows={3}
        maxLength={300}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('needed') })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
