import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { StepField } from './StepForm.tsx'
import { filled, StepForm } from './StepForm.tsx'
import { timeOutSteps } from './time-out-steps.text.ts'
import { afterStep, arriveInCrisis, askForStay } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useChoices, usePlaceField } from './useTimeOutOptions.ts'

type Props = { caseId: string }

/** Two weeks of rest, asked for; or in a crisis, where she is there already. */
export function AskTimeOut({ caseId }: Props) {
  const t = useText(timeOutsText)
  return (
    <div className="row">
      <DialogButton verb={t('ask')}>
        {(close) => <AskForm caseId={caseId} onDone={close} />}
      </DialogButton>
      <DialogButton look="subtle" verb={t('askCrisis')}>
        {(close) => <CrisisForm caseId={caseId} onDone={close} />}
      </DialogButton>
    </div>
  )
}

type FormProps = Props & { onDone: () => void }

function AskForm({ caseId, onDone }: FormProps) {
  const t = useText(timeOutSteps)
  const { today } = useDates()
  const fromOn: StepField = { name: 'fromOn', label: t('fromOn'), kind: 'day', value: today }
  return (
    <StepForm
      verb={t('ask')}
      fields={[fromOn, ...useAsked()]}
      send={(values, headers) => askForStay({ caseId, body: filled(values) as never }, headers)}
      refresh={afterStep(caseId)}
      onDone={onDone}
    />
  )
}

function CrisisForm({ caseId, onDone }: FormProps) {
  const t = useText(timeOutSteps)
  const { today } = useDates()
  const place = usePlaceField()
  const day: StepField = { name: 'arrivedOn', label: t('arrivedOn'), kind: 'day', value: today }
  return (
    <StepForm
      verb={t('crisis')}
      fields={[place, day, ...useAsked()]}
      send={(values, headers) => arriveInCrisis({ caseId, body: filled(values) as never }, headers)}
      refresh={afterStep(caseId)}
      onDone={onDone}
    />
  )
}

function useAsked(): StepField[] {
  const t = useText(timeOutSteps)
  const choices = useChoices()
  const exceptions = choices('exception')
  return [
    { name: 'leaveOn', label: t('leaveOn'), kind: 'day' },
    { name: 'aim', label: t('aim'), kind: 'choice', options: choices('aim') },
    {
      ...{ name: 'exceptionReason', label: t('exception'), kind: 'choice', options: exceptions },
      description: t('exceptionHint'),
      optional: true,
    },
    {
      ...{ name: 'needs', label: t('needs'), kind: 'words', description: t('needsHint') },
      optional: true,
    },
  ]
}
