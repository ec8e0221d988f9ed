import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { StepProps } from './DecideForms.tsx'
import type { StepField, Values } from './StepForm.tsx'
import { filled, StepForm } from './StepForm.tsx'
import { cancel, evaluate, letOut, writeNeeds } from './time-out-steps.api.ts'
import { timeOutSteps } from './time-out-steps.text.ts'
import { afterStep } from './time-outs.api.ts'
import { useChoices } from './useTimeOutOptions.ts'

/** What she or her case manager says: not any more, gone earlier, what she needs, how it was. */
export function StayForms({ step, of, onDone }: StepProps) {
  const t = useText(timeOutSteps)
  const fields = useFields(of)
  return (
    <StepForm
      verb={t(step === 'depart' ? 'save' : step)}
      fields={fields[step] ?? []}
      send={(values, headers) => take(step, of, { values, headers })}
      refresh={afterStep(of.caseId)}
      onDone={onDone}
      danger={step === 'cancel'}
    />
  )
}

function useFields(of: StepProps['of']): Partial<Record<StepProps['step'], readonly StepField[]>> {
  const t = useText(timeOutSteps)
  const choices = useChoices()
  const { today } = useDates()
  const again = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  const one = (name: string, label: string, options = choices(name)): StepField => ({
    ...{ name, label, kind: 'choice', options },
  })
  return {
    cancel: [one('reason', t('reason'), choices('cancel'))],
    depart: [
      { name: 'leftOn', label: t('leftOn'), kind: 'day', value: today },
      one('endReason', t('reason'), choices('end', ['not-approved'])),
    ],
    'write-needs': [
      {
        ...{ name: 'needs', label: t('needs'), kind: 'words', description: t('needsHint') },
        value: of.needs ?? '',
      },
    ],
    evaluate: [
      one('outcome', t('outcome')),
      one('nextStep', t('nextStep'), choices('next')),
      one('again', t('again'), again),
      { name: 'words', label: t('words'), kind: 'words', optional: true },
    ],
  }
}

type Sent = { values: Values; headers: ActHeaders }

// The forms hold words; the server says which of them it takes.
function take(step: StepProps['step'], of: StepProps['of'], { values, headers }: Sent) {
  const body = filled(values) as never
  if (step === 'cancel') return cancel({ of, body }, headers)
  if (step === 'depart') return letOut({ of, body }, headers)
  if (step === 'write-needs') return writeNeeds({ of, body }, headers)
  const told = { ...filled(values), again: values.again === 'yes' } as never
  return evaluate({ of, body: told }, headers)
}
