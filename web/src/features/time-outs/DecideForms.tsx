import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import type { StepField, Values } from './StepForm.tsx'
import { filled, StepForm } from './StepForm.tsx'
import { approve, decline, move, overstay, reserve } from './time-out-steps.api.ts'
import { timeOutSteps } from './time-out-steps.text.ts'
import type { Stay } from './time-outs.api.ts'
import { afterStep } from './time-outs.api.ts'
import { useChoices, usePlaceField } from './useTimeOutOptions.ts'

type Of = Pick<Stay, 'id' | 'caseId' | 'version' | 'steps' | 'fromOn' | 'leaveOn' | 'state'>
export type StepProps = {
  step: Stay['steps'][number]
  of: Of & { placeId?: string | null; needs?: string | null }
  onDone: () => void
}

/** What the coordinator decides: whether, where, when, and longer than planned. */
export function DecideForms({ step, of, onDone }: StepProps) {
  const t = useText(timeOutSteps)
  const choices = useChoices()
  const place = usePlaceField(of.placeId ?? '')
  const reason = (begin: string): StepField => ({
    ...{ name: 'reason', label: t('reason'), kind: 'choice', options: choices(begin) },
  })
  const leaveOn: StepField = {
    name: 'leaveOn',
    label: t('leaveOn'),
    kind: 'day',
    value: of.leaveOn,
  }
  const fromOn: StepField = { name: 'fromOn', label: t('fromOn'), kind: 'day', value: of.fromOn }
  const fields: Partial<Record<StepProps['step'], readonly StepField[]>> = {
    approve: of.state === 'requested' ? [{ ...place, optional: true }] : [],
    decline: [reason('decline')],
    reserve: [place],
    move: [place, fromOn, leaveOn],
    'authorise-overstay': [leaveOn, reason('overstay')],
  }
  return (
    <StepForm
      verb={t(step)}
      fields={fields[step] ?? []}
      send={(values, headers) => decide(step, of, { values, headers })}
      refresh={afterStep(of.caseId)}
      onDone={onDone}
      danger={step === 'decline'}
    />
  )
}

type Sent = { values: Values; headers: ActHeaders }

// The forms hold words; the server says which of them it takes.
function decide(step: StepProps['step'], of: Of, { values, headers }: Sent): Promise<unknown> {
  const body = filled(values) as never
  if (step === 'approve') return approve({ of, body }, headers)
  if (step === 'decline') return decline({ of, body }, headers)
  if (step === 'reserve') return reserve({ of, body }, headers)
  return step === 'move' ? move({ of, body }, headers) : overstay({ of, body }, headers)
}
