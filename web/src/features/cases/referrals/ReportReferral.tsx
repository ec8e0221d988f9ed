import { Controller } from 'react-hook-form'
import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { DateField } from '../../../ui/field/DateField.tsx'
import { isDay } from '../../../ui/field/day-parts.ts'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { useCaseRefusal } from '../useCaseRefusal.ts'
import type { NewReferral } from './referrals.api.ts'
import { readOfReferrals, reportReferral } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

const sources = [
  'street',
  'drop-in',
  'herself',
  'care',
  'public-health',
  'municipality',
  'police',
  'other',
] as const satisfies readonly NewReferral['source'][]

/** Somebody is mentioned to the team: how she came into view, and when. Never a name. */
export function ReportReferral({ onDone }: { onDone: () => void }) {
  const t = useText(referralsText)
  const { says } = useCaseRefusal()
  const { today } = useDates()
  const report = useAct(reportReferral, { refresh: readOfReferrals, onDone })
  const form = useForm<{ source: NewReferral['source'] | ''; receivedOn: string }>({
    defaultValues: { source: '', receivedOn: today },
  })
  const save = form.handleSubmit(({ source, receivedOn }) => {
    if (source) report.act({ source, receivedOn })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p className="utrecht-paragraph">{t('reportLead')}</p>
      <RadioGroup
        label={t('how')}
        look="buttons"
        options={sources.map((value) => ({ value, label: t(value) }))}
        error={form.formState.errors.source?.message}
        {...form.register('source', { required: t('choose') })}
      />
      <Controller
        control={form.control}
        name="receivedOn"
        rules={{ validate: (day) => isDay(day) || t('noDay') }}
        render={({ field: { ref: _, ...field }, fieldState }) => (
          <DateField label={t('receivedOn')} error={fieldState.error?.message} {...field} />
        )}
      />
      <FormEnd verb={t('report')} {...report} says={says} />
    </form>
  )
}
