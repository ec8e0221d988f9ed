import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { useAnswerable } from '../useAnswerable.ts'
import { useCaseRefusal } from '../useCaseRefusal.ts'
import type { Referral } from './referrals.api.ts'
import { readOfReferrals, startCase } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

type Props = { of: Referral; onDone: () => void }

/** From here on she has a case, and the case somebody who answers for it. */
export function StartCase({ of: { id: referralId }, onDone }: Props) {
  const t = useText(referralsText)
  const { says } = useCaseRefusal()
  const start = useAct(startCase, { refresh: readOfReferrals, onDone })
  const form = useForm({ defaultValues: { responsibleMembershipId: '' } })
  const options = useAnswerable()
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => start.act({ referralId, body }))}
    >
      <p>{t('startLead')}</p>
      <RadioGroup
        label={t('whoResponsible')}
        options={options}
        error={form.formState.errors.responsibleMembershipId?.message}
        {...form.register('responsibleMembershipId', { required: t('choose') })}
      />
      <FormEnd verb={t('start')} {...start} says={says} onCancel={onDone} />
    </form>
  )
}
