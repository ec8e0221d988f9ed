import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { usePoolRefusal } from './usePoolRefusal.ts'
import type { Vacancy } from './vacancies.api.ts'
import { afterVacancy, fillVacancy, withdrawVacancy } from './vacancies.api.ts'
import { vacanciesText } from './vacancies.text.ts'

type FormProps = { of: Vacancy; onDone: () => void }
const shortest = 3

/** Somebody has begun, or nobody is sought any more. */
export function CloseVacancy({ of }: { of: Vacancy }) {
  const t = useText(vacanciesText)
  return (
    <div className="row">
      <DialogButton look="subtle" verb={t('fill')}>
        {(close) => <FillForm of={of} onDone={close} />}
      </DialogButton>
      <DialogButton look="subtle" verb={t('withdraw')}>
        {(close) => <WithdrawForm of={of} onDone={close} />}
      </DialogButton>
    </div>
  )
}

function FillForm({ of, onDone }: FormProps) {
  const t = useText(vacanciesText)
  const says = usePoolRefusal()
  const { today } = useDates()
  const act = useAct(fillVacancy, { refresh: afterVacancy, onDone })
  const form = useForm({ defaultValues: { filledOn: today } })
  const save = form.handleSubmit(({ filledOn }) => act.act({ of, filledOn }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={form.control} name="filledOn" label={t('filledOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function WithdrawForm({ of, onDone }: FormProps) {
  const t = useText(vacanciesText)
  const says = usePoolRefusal()
  const act = useAct(withdrawVacancy, { refresh: afterVacancy, onDone })
  const form = useForm({ defaultValues: { reason: '' } })
  const save = form.handleSubmit(({ reason }) => act.act({ of, reason: reason.trim() }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('why')}
        description={t('whyHint')}
        maxLength={300}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', {
          validate: (typed) => typed.trim().length >= shortest || t('whyShort'),
        })}
      />
      <FormEnd verb={t('withdraw')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
