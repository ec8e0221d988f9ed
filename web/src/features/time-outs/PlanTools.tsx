import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ClosedPeriods } from './ClosedPeriods.tsx'
import { closePlace, openPeriod, setQuota } from './plan.api.ts'
import { planText } from './plan.text.ts'
import type { StepField, Values } from './StepForm.tsx'
import { StepForm } from './StepForm.tsx'
import { periods } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useChoices, usePlaceField } from './useTimeOutOptions.ts'

const refresh = [['time-outs']]

/** For the coordinator: closing a place, and how much there is in a period. */
export function PlanTools() {
  const t = useText(planText)
  const own = useText(timeOutsText)
  return (
    <Section title={own('closedPeriods')}>
      <div className="stack">
        <ClosedPeriods mayChange />
        <div className="row">
          <DialogButton verb={t('close')}>{(close) => <CloseForm onDone={close} />}</DialogButton>
          <DialogButton look="subtle" verb={t('raise')}>
            {(close) => <QuotaForm onDone={close} />}
          </DialogButton>
          <DialogButton look="subtle" verb={t('newPeriod')}>
            {(close) => <PeriodForm onDone={close} />}
          </DialogButton>
        </div>
      </div>
    </Section>
  )
}

type FormProps = { onDone: () => void }

function CloseForm({ onDone }: FormProps) {
  const t = useText(planText)
  const { today } = useDates()
  const place = usePlaceField()
  const reasons = useChoices()('closed')
  const fields: StepField[] = [
    place,
    { name: 'fromOn', label: t('fromOn'), kind: 'day', value: today },
    { name: 'untilOn', label: t('untilOn'), kind: 'day', value: today },
    { name: 'reason', label: t('title'), kind: 'choice', options: reasons },
  ]
  const send = (values: Values, headers: Parameters<typeof closePlace>[1]) =>
    closePlace(values as never, headers)
  return <StepForm verb={t('close')} {...{ fields, send, refresh, onDone }} />
}

function useAmounts(): StepField[] {
  const t = useText(planText)
  const options = (['stated', 'derived', 'assumed'] as const).map((value) => ({
    value,
    label: t(value),
  }))
  return [
    { name: 'stays', label: t('stays'), kind: 'number' },
    { name: 'days', label: t('days'), kind: 'number' },
    { name: 'provenance', label: t('provenance'), kind: 'choice', options },
    { name: 'source', label: t('source'), kind: 'words' },
  ]
}

const counted = (values: Values) => ({
  ...values,
  stays: Number(values.stays),
  days: Number(values.days),
})

function PeriodForm({ onDone }: FormProps) {
  const t = useText(planText)
  const fields: StepField[] = [
    { name: 'fromOn', label: t('periodFrom'), kind: 'day' },
    { name: 'untilOn', label: t('periodUntil'), kind: 'day' },
    ...useAmounts(),
  ]
  const send = (values: Values, headers: Parameters<typeof openPeriod>[1]) =>
    openPeriod(counted(values) as never, headers)
  return <StepForm verb={t('save')} {...{ fields, send, refresh, onDone }} />
}

function QuotaForm({ onDone }: FormProps) {
  const t = useText(planText)
  const own = useText(timeOutsText)
  const { day } = useDates()
  const { data } = useQuery(periods)
  const options = (data?.items ?? []).map(({ periodId, fromOn, untilOn }) => ({
    value: periodId,
    label: own('quotaPeriod', { from: day(fromOn), until: day(untilOn) }),
  }))
  const fields: StepField[] = [
    { name: 'periodId', label: t('newPeriod'), kind: 'choice', options },
    ...useAmounts(),
  ]
  const send = (values: Values, headers: Parameters<typeof setQuota>[1]) => {
    const { periodId: id = '', ...rest } = values
    return setQuota({ id, body: counted(rest) as never }, headers)
  }
  return <StepForm verb={t('save')} {...{ fields, send, refresh, onDone }} />
}
