import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { areHours } from './pool-hours.ts'
import { usePoolRefusal } from './usePoolRefusal.ts'
import type { Vacancy } from './vacancies.api.ts'
import { afterVacancy, openVacancy } from './vacancies.api.ts'
import { vacanciesText } from './vacancies.text.ts'

const roles = ['case_manager', 'peer_expert', 'coordinator'] as const

/** A place in the pool that is to be filled, and by which day. */
export function OpenVacancy() {
  const t = useText(vacanciesText)
  return (
    <DialogButton verb={t('openOne')}>{(close) => <VacancyForm onDone={close} />}</DialogButton>
  )
}

type Values = { role: Vacancy['role']; hours: string; fillBy: string }

function VacancyForm({ onDone }: { onDone: () => void }) {
  const t = useText(vacanciesText)
  const says = usePoolRefusal()
  const act = useAct(openVacancy, { refresh: afterVacancy, onDone })
  const form = useForm<Values>({ defaultValues: { role: 'case_manager', hours: '', fillBy: '' } })
  const save = form.handleSubmit(({ role, hours, fillBy }) =>
    act.act({ role, hoursPerWeek: numberFrom(hours), fillBy }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('role')}
        options={roles.map((value) => ({ value, label: t(value) }))}
        {...form.register('role')}
      />
      <TextField
        label={t('hours')}
        description={t('hoursHint')}
        inputMode="decimal"
        error={form.formState.errors.hours?.message}
        {...form.register('hours', { validate: (typed) => areHours(typed) || t('hoursHint') })}
      />
      <FormDateField control={form.control} name="fillBy" label={t('fillBy')} />
      <FormEnd verb={t('openOne')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
