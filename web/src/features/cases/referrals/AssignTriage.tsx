import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { caseWorkers } from '../team.api.ts'
import { useCaseRefusal } from '../useCaseRefusal.ts'
import type { Referral } from './referrals.api.ts'
import { assignTriage, readOfReferrals } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

type Props = { of: Referral; onDone: () => void }

/** Who finds out whether a case starts. */
export function AssignTriage({ of: { id: referralId, version }, onDone }: Props) {
  const t = useText(referralsText)
  const { says } = useCaseRefusal()
  const { data } = useQuery(caseWorkers)
  const assign = useAct(assignTriage, { refresh: readOfReferrals, onDone })
  const form = useForm({ defaultValues: { membershipId: '' } })
  const options = (data?.items ?? [])
    .filter(({ role }) => role !== 'peer_expert')
    .map(({ membershipId, name, organisation }) => ({
      value: membershipId,
      label: name,
      description: organisation,
    }))
  const save = form.handleSubmit((body) => assign.act({ referralId, version, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('whoTriage')}
        options={options}
        error={form.formState.errors.membershipId?.message}
        {...form.register('membershipId', { required: t('choose') })}
      />
      <FormEnd verb={t('assign')} {...assign} says={says} onCancel={onDone} />
    </form>
  )
}
