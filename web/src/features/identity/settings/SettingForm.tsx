import { useAct } from '../../../platform/api/act.ts'
import { useFaults } from '../../../platform/api/useFaults.ts'
import { useForm } from '../../../platform/drafts/useForm.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { FormEnd } from '../../../ui/FormEnd.tsx'
import { FormDateField } from '../../../ui/field/FormDateField.tsx'
import { TextArea } from '../../../ui/field/TextArea.tsx'
import type { SettingValues } from './SettingValueField.tsx'
import { SettingValueField } from './SettingValueField.tsx'
import { valueFrom } from './setting-values.ts'
import type { Setting } from './settings.api.ts'
import { setSetting, settings } from './settings.api.ts'
import { settingsText } from './settings.text.ts'

const faults = [
  'out-of-range',
  'not-in-steps',
  'in-the-past',
  'no-such-day',
  'attention-not-before-signal',
] as const

/** A new value from a day on, with the reason. */
export function SettingForm({ of: setting, onDone }: { of: Setting; onDone: () => void }) {
  const t = useText(settingsText)
  const { today } = useDates()
  const { key, kind } = setting
  const set = useAct(setSetting, {
    refresh: [settings.queryKey, ['safeguards'], ['sights'], ['signals']],
    onDone,
  })
  const form = useForm<SettingValues>({ defaultValues: { value: '', fromOn: today, reason: '' } })
  useFaults(form, set.problem, (code) => t(faults.find((known) => known === code) ?? 'wrong'))
  const save = form.handleSubmit(({ value: typed, ...rest }) => {
    const value = valueFrom(kind, typed)
    if (value !== undefined) set.act({ key, value, ...rest })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <SettingValueField form={form} of={setting} />
      <FormDateField control={form.control} name="fromOn" label={t('from')} />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={500}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', {
          validate: (typed) => typed.trim().length >= 3 || t('required'),
        })}
      />
      <FormEnd verb={t('save')} busy={set.busy} problem={set.problem} onCancel={onDone} />
    </form>
  )
}
