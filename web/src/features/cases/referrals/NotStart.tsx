import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { useCaseRefusal } from '../useCaseRefusal.ts'
import type { NotStarted, Referral } from './referrals.api.ts'
import { notStart, readOfReferrals } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'
import { notStartedReasons, useNotStarted } from './useNotStarted.ts'

type Props = { of: Referral; onDone: () => void }

/** No case starts, always with the reason. */
export function NotStart({ of: { id: referralId }, onDone }: Props) {
  const t = useText(referralsText)
  const { says } = useCaseRefusal()
  const why = useNotStarted()
  const decide = useAct(notStart, { refresh: readOfReferrals, onDone })
  const form = useForm<{ reason: NotStarted['reason'] | '' }>({ defaultValues: { reason: '' } })
  const save = form.handleSubmit(({ reason }) => {
    if (reason) decide.act({ referralId, body: { reason } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('notStartWhy')}
        options={notStartedReasons.map((value) => ({ value, label: why(value) }))}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { required: t('choose') })}
      />
      <FormEnd verb={t('notStart')} danger {...decide} says={says} onCancel={onDone} />
    </form>
  )
}
