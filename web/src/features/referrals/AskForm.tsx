import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { CaseReferrals } from './referrals.api.ts'
import { afterReferral, ask } from './referrals.api.ts'
import { referralVerbs } from './referrals.text.ts'
import { useReferralRefusal } from './useReferralRefusal.ts'

type Props = { caseId: string; services: CaseReferrals['services']; onDone: () => void }
type Values = { serviceId: string; askedOn: string; words: string }

/** To which service; only those that a basis of hers names. */
export function AskForm({ caseId, services, onDone }: Props) {
  const t = useText(referralVerbs)
  const says = useReferralRefusal()
  const { today, day } = useDates()
  const act = useAct(ask, { refresh: afterReferral, onDone })
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: { serviceId: '', askedOn: today, words: '' },
  })
  const save = handleSubmit(({ words, ...body }) =>
    act.act({ caseId, body: { ...body, ...(words && { words }) } }),
  )
  const options = services.flatMap(({ id, name, basisUntil }) =>
    basisUntil ? [{ value: id, label: t('until', { name, day: day(basisUntil) }) }] : [],
  )
  if (options.length === 0) return <NoBasis services={services} />
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('service')}
        description={t('serviceHint')}
        options={options}
        error={formState.errors.serviceId?.message}
        {...register('serviceId', { required: t('choose') })}
      />
      <FormDateField control={control} name="askedOn" label={t('askedOn')} />
      <TextArea
        label={t('words')}
        description={t('wordsHint')}
        optional
        maxLength={2000}
        {...register('words')}
      />
      <FormEnd verb={t('ask')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function NoBasis({ services }: Pick<Props, 'services'>) {
  const t = useText(referralVerbs)
  return (
    <div className="stack">
      <p>{t('noBasis')}</p>
      <p className="soft">{t('names', { names: services.map(({ name }) => name).join(', ') })}</p>
    </div>
  )
}
