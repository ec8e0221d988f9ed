import { Controller } from 'react-hook-form'
import { useAct } from '../../../platform/api/act.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { amsterdamMoment, isTime } from '../../../platform/language/moments.ts'
import { useText } from '../../../platform/language/text.ts'
import { useSession } from '../../../platform/session/session.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { DateField } from '../../../ui/field/DateField.tsx'
import { isDay } from '../../../ui/field/day-parts.ts'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { useCaseRefusal } from '../useCaseRefusal.ts'
import { attemptOutcomes, justPassed } from './attempt-form.ts'
import type { Attempt, Referral } from './referrals.api.ts'
import { readOfReferrals, recordAttempt } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

type Props = { of: Referral; onDone: () => void }
type Values = { outcome: Attempt['outcome'] | ''; day: string; time: string }

/** Somebody tried to reach her before a case began. */
export function RecordAttempt({ of: { id: referralId }, onDone }: Props) {
  const t = useText(referralsText)
  const { says } = useCaseRefusal()
  const session = useSession()
  const record = useAct(recordAttempt, { refresh: readOfReferrals, onDone })
  const form = useForm<Values>({
    defaultValues: { outcome: '', ...justPassed(session) },
  })
  const { errors } = form.formState
  const save = form.handleSubmit(({ outcome, day, time }) => {
    const attemptedAt = amsterdamMoment(day, time)
    if (outcome) record.act({ referralId, body: { outcome, attemptedAt } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('howDidItGo')}
        look="buttons"
        options={attemptOutcomes.map((value) => ({ value, label: t(value) }))}
        error={errors.outcome?.message}
        {...form.register('outcome', { required: t('choose') })}
      />
      <Controller
        control={form.control}
        name="day"
        rules={{ validate: (day) => isDay(day) || t('noDay') }}
        render={({ field: { ref: _, ...field } }) => (
          <DateField label={t('attemptDay')} error={errors.day?.message} {...field} />
        )}
      />
      <TextField
        label={t('attemptTime')}
        type="time"
        error={errors.time?.message}
        {...form.register('time', { validate: (time) => isTime(time) || t('timeWrong') })}
      />
      <FormEnd verb={t('recordAttempt')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
