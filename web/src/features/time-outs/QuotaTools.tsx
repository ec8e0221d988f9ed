import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { PeriodForm } from './PeriodForm.tsx'
import { setQuota } from './plan.api.ts'
import { planText } from './plan.text.ts'
import type { StepField, Values } from './StepForm.tsx'
import { StepForm } from './StepForm.tsx'
import { periods } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'

/** For the coordinator: another quota for a period, and a period to come. */
export function QuotaTools() {
  const t = useText(planText)
  return (
    <div className="row not-on-paper">
      <DialogButton verb={t('newPeriod')}>{(close) => <PeriodForm onDone={close} />}</DialogButton>
      <DialogButton look="subtle" verb={t('raise')}>
        {(close) => <QuotaForm onDone={close} />}
      </DialogButton>
    </div>
  )
}

function QuotaForm({ onDone }: { onDone: () => void }) {
  const t = useText(planText)
  const own = useText(timeOutsText)
  const { day } = useDates()
  const { data } = useQuery(periods)
  const options = (data?.items ?? []).map(({ periodId, fromOn, untilOn }) => ({
    value: periodId,
    label: own('quotaPeriod', { from: day(fromOn), until: day(untilOn) }),
  }))
  const sure = (['stated', 'derived', 'assumed'] as const).map((value) => ({
    value,
    label: t(value),
  }))
  const fields: StepField[] = [
    { name: 'periodId', label: t('whichPeriod'), kind: 'choice', options },
    { name: 'stays', label: t('stays'), kind: 'number' },
    { name: 'days', label: t('days'), kind: 'number' },
    { name: 'provenance', label: t('provenance'), kind: 'choice', options: sure },
    { name: 'source', label: t('source'), kind: 'words' },
  ]
  const send = (values: Values, headers: Parameters<typeof setQuota>[1]) => {
    const { periodId: id = '', stays, days, ...said } = values
    const body = { ...said, stays: Number(stays), days: Number(days) } as never
    return setQuota({ id, body }, headers)
  }
  return (
    <StepForm
      verb={t('save')}
      fields={fields}
      send={send}
      refresh={[['time-outs']]}
      {...{ onDone }}
    />
  )
}
