import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { DecideForms } from './DecideForms.tsx'
import { OneTap } from './OneTap.tsx'
import { StayForms } from './StayForms.tsx'
import { timeOutSteps } from './time-out-steps.text.ts'
import type { Stay } from './time-outs.api.ts'

type Of = Pick<Stay, 'id' | 'caseId' | 'version' | 'steps' | 'fromOn' | 'leaveOn' | 'state'>
type Props = { of: Of & { placeId?: string | null; needs?: string | null } }

const taps = ['arrive', 'take-back-arrival', 'mark-not-arrived'] as const
const decisions: readonly string[] = ['approve', 'decline', 'reserve', 'move', 'authorise-overstay']

/** What can be done with a stay now, as the server says. */
export function StayVerbs({ of }: Props) {
  const t = useText(timeOutSteps)
  const { today } = useDates()
  // Before the planned day a departure has a reason, so that it is more than one press.
  const onTime = of.leaveOn <= today
  const tapped = taps.filter((step) => of.steps.includes(step))
  const asked = of.steps.filter(
    (step) => !taps.some((tap) => tap === step) && !(step === 'depart' && onTime),
  )
  return (
    <div className="row time-out-verbs">
      {tapped.map((step) => (
        <OneTap key={step} step={step} of={of} />
      ))}
      {onTime && of.steps.includes('depart') && <OneTap step="depart" of={of} />}
      {asked.map((step) => (
        <DialogButton key={step} look="subtle" verb={t(step === 'depart' ? 'depart-early' : step)}>
          {(close) =>
            decisions.includes(step) ? (
              <DecideForms step={step} of={of} onDone={close} />
            ) : (
              <StayForms step={step} of={of} onDone={close} />
            )
          }
        </DialogButton>
      ))}
    </div>
  )
}
