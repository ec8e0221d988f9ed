import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { EndForm } from './EndForm.tsx'
import { OnForm } from './OnForm.tsx'
import { RefuseForm } from './RefuseForm.tsx'
import type { OwnReferral } from './referrals.api.ts'
import { start, wait } from './referrals.api.ts'
import { referralVerbs } from './referrals.text.ts'

/** The steps that can be taken now; by who works with her. */
export function ReferralSteps({ of }: { of: OwnReferral }) {
  const t = useText(referralVerbs)
  const { actions, service } = of
  const verb = (word: 'wait' | 'start' | 'end' | 'refuse') =>
    t('of', { verb: t(word), name: service.name })
  const any = Object.values(actions).some(({ allowed }) => allowed)
  if (!any) return null
  return (
    <div className="row not-on-paper">
      {actions.wait.allowed && (
        <DialogButton verb={verb('wait')}>
          {(close) => <OnForm of={of} step={wait} onDone={close} />}
        </DialogButton>
      )}
      {actions.start.allowed && (
        <DialogButton verb={verb('start')}>
          {(close) => <OnForm of={of} step={start} onDone={close} />}
        </DialogButton>
      )}
      {actions.end.allowed && (
        <DialogButton verb={verb('end')}>
          {(close) => <EndForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {actions.refuse.allowed && (
        <DialogButton look="subtle" verb={verb('refuse')}>
          {(close) => <RefuseForm of={of} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}
