import type { Problem } from '../../platform/api/problem.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import type { Asked, Period } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import './monitor.css'

type Props = { now: Asked; problem: Problem | undefined; onChange: (asked: Asked) => void }
type Fields = Required<Asked>

const faults = ['in-the-future', 'before-its-start', 'half-a-period', 'nothing-before'] as const

const fieldsOf = ({ from, until, besideFrom = '', besideUntil = '' }: Asked): Fields => ({
  from,
  until,
  besideFrom,
  besideUntil,
})

const askedOf = ({ from, until, besideFrom, besideUntil }: Fields): Asked => ({
  from,
  until,
  ...(besideFrom !== '' && { besideFrom }),
  ...(besideUntil !== '' && { besideUntil }),
})

/** From which day until which, and beside which other period; years and half-years lie ready. */
export function PeriodForm({ now, problem, onChange }: Props) {
  const t = useText(monitorText)
  const { today } = useDates()
  const form = useForm<Fields>({ defaultValues: fieldsOf(now) })
  useFaults(form, problem, (code) => t(faults.find((known) => known === code) ?? 'wrong'))
  function choose(period: Period) {
    form.reset(fieldsOf(period))
    onChange(period)
  }
  const { control } = form
  return (
    <form
      className="period-form not-on-paper"
      noValidate
      onSubmit={form.handleSubmit((fields) => onChange(askedOf(fields)))}
    >
      <FormDateField control={control} name="from" label={t('from')} />
      <FormDateField control={control} name="until" label={t('until')} />
      <div className="row">
        <Button look="primary" type="submit">
          {t('show')}
        </Button>
        {readyOf(today).map(({ word, period }) => (
          <Button key={word} onPress={() => choose(period)}>
            {t(word)}
          </Button>
        ))}
      </div>
      <details className="period-form__beside" open={now.besideFrom !== undefined}>
        <summary>{t('beside')}</summary>
        <div className="period-form">
          <FormDateField control={control} name="besideFrom" label={t('besideFrom')} optional />
          <FormDateField control={control} name="besideUntil" label={t('besideUntil')} optional />
        </div>
      </details>
    </form>
  )
}

function readyOf(today: string) {
  const year = Number(today.slice(0, 4))
  const second = today.slice(5) >= '07-01'
  const half = (of: number, late: boolean): Period =>
    late
      ? { from: `${of}-07-01`, until: `${of}-12-31` }
      : { from: `${of}-01-01`, until: `${of}-06-30` }
  const whole = (of: number): Period => ({ from: `${of}-01-01`, until: `${of}-12-31` })
  return [
    { word: 'thisYear', period: whole(year) },
    { word: 'lastYear', period: whole(year - 1) },
    { word: 'thisHalf', period: half(year, second) },
    { word: 'lastHalf', period: second ? half(year, false) : half(year - 1, true) },
  ] as const
}
