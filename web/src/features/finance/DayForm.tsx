import type { Problem } from '../../platform/api/problem.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { realisationText } from './realisation.text.ts'

type Props = { now: string; problem: Problem | undefined; onChange: (on: string) => void }

const faults = ['in-the-future', 'before-its-start'] as const

/** At which day to look. */
export function DayForm({ now, problem, onChange }: Props) {
  const t = useText(realisationText)
  const form = useForm<{ on: string }>({ defaultValues: { on: now } })
  useFaults(form, problem, (code) => t(faults.find((known) => known === code) ?? 'wrong'))
  return (
    <form
      className="finance-day not-on-paper"
      noValidate
      onSubmit={form.handleSubmit(({ on }) => onChange(on))}
    >
      <FormDateField control={form.control} name="on" label={t('on')} />
      <Button type="submit">{t('look')}</Button>
    </form>
  )
}
