import { useForm } from 'react-hook-form'
import type { Problem } from '../../platform/api/problem.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import type { Period } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import './monitor.css'

type Props = { now: Period; problem: Problem | undefined; onChange: (period: Period) => void }

const faults = ['in-the-future', 'before-its-start'] as const

/** From which day until which; two years lie ready. */
export function PeriodForm({ now, problem, onChange }: Props) {
  const t = useText(monitorText)
  const { today } = useDates()
  const form = useForm<Period>({ defaultValues: now })
  useFaults(form, problem, (code) => t(faults.find((known) => known === code) ?? 'wrong'))
  const year = Number(today.slice(0, 4))
  function choose(one: number) {
    const period = { from: `${one}-01-01`, until: `${one}-12-31` }
    form.reset(period)
    onChange(period)
  }
  return (
    <form className="period-form not-on-paper" noValidate onSubmit={form.handleSubmit(onChange)}>
      <FormDateField control={form.control} name="from" label={t('from')} />
      <FormDateField control={form.control} name="until" label={t('until')} />
      <div className="row">
        <Button look="primary" type="submit">
          {t('show')}
        </Button>
        <Button onPress={() => choose(year)}>{t('thisYear')}</Button>
        <Button onPress={() => choose(year - 1)}>{t('lastYear')}</Button>
      </div>
    </form>
  )
}
