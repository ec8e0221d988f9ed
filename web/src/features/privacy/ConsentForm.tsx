import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { ConsentDay } from './ConsentDay.tsx'
import { recordConsent } from './case-consents.api.ts'
import { caseConsentsText } from './case-consents.text.ts'
import type { ConsentValues } from './consent-form.ts'
import { consentFrom, emptyConsent, grounds, purposes } from './consent-form.ts'
import { useConsentRefusal } from './useConsentRefusal.ts'

/** A basis for sharing, always with an end. */
export function ConsentForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(caseConsentsText)
  const says = useConsentRefusal()
  const { today } = useDates()
  const refresh = [['case', caseId], ['cases']]
  const record = useAct(recordConsent, { refresh, onDone })
  const form = useForm<ConsentValues>({ defaultValues: emptyConsent(today) })
  const { errors } = form.formState
  const save = form.handleSubmit((values) => {
    const body = consentFrom(values)
    if (body) record.act({ caseId, body })
  })
  const pick = { required: t('choose') }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('purpose')}
        options={purposes.map((value) => ({ value, label: t(value) }))}
        error={errors.purpose?.message}
        {...form.register('purpose', pick)}
      />
      <RadioGroup
        label={t('ground')}
        options={grounds.map((value) => ({ value, label: t(value) }))}
        error={errors.ground?.message}
        {...form.register('ground', pick)}
      />
      <TextArea
        label={t('basis')}
        description={t('basisHint')}
        rows={2}
        maxLength={300}
        error={errors.basis?.message}
        {...form.register('basis', { required: t('required') })}
      />
      <TextField
        label={t('receiver')}
        description={t('receiverHint')}
        optional={form.watch('purpose') !== 'referral'}
        maxLength={120}
        {...form.register('receiver')}
      />
      <ConsentDay control={form.control} name="fromOn" label={t('from')} />
      <ConsentDay control={form.control} name="untilOn" label={t('until')} />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
