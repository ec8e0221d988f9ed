import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { letIn, letOut, markNotArrived, takeBackArrival } from './time-out-steps.api.ts'
import { timeOutSteps } from './time-out-steps.text.ts'
import type { Stay } from './time-outs.api.ts'
import { afterStep } from './time-outs.api.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'

type Of = Pick<Stay, 'id' | 'caseId' | 'version'>
type Tap = 'arrive' | 'depart' | 'take-back-arrival' | 'mark-not-arrived'
type Props = { step: Tap; of: Of }

/** A step of today in one press; what went wrong stands beside it, and it can be undone. */
export function OneTap({ step, of }: Props) {
  const t = useText(timeOutSteps)
  const says = useTimeOutRefusal()
  const { today } = useDates()
  const send = (_: Tap, headers: ActHeaders) => sendOf(step, of, today)(headers)
  const { act, busy, problem } = useAct(send, { refresh: afterStep(of.caseId) })
  const first = step === 'arrive' || step === 'depart'
  return (
    <div className="time-out-tap">
      <Button look={first ? 'primary' : 'subtle'} busy={busy} onPress={() => act(step)}>
        {t(step)}
      </Button>
      <ProblemNotice problem={problem} says={says} />
    </div>
  )
}

function sendOf(step: Tap, of: Of, today: string) {
  return (headers: ActHeaders) => {
    if (step === 'arrive') return letIn({ of, body: { arrivedOn: today } }, headers)
    if (step === 'depart') return letOut({ of, body: { leftOn: today } }, headers)
    return step === 'mark-not-arrived'
      ? markNotArrived({ of }, headers)
      : takeBackArrival({ of }, headers)
  }
}
