import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import type { EscalationPage } from './escalations.api.ts'
import { afterEscalation, withdraw } from './escalations.api.ts'
import { verbText } from './escalations.text.ts'
import { LowerForm, RaiseForm } from './MoveForms.tsx'
import { isOffered, useEscalationRefusal } from './useEscalationRefusal.ts'

/** What the viewer can do now; the steps of others are not among them. */
export function EscalationVerbs({ of }: { of: EscalationPage }) {
  const t = useText(verbText)
  const { whyNot } = useEscalationRefusal()
  const { answer, raise, lower } = of.actions
  return (
    <div className="row not-on-paper">
      {isOffered(answer) && (
        <DialogButton look="primary" verb={t('answer')} unavailable={whyNot(answer)}>
          {(close) => <AnswerForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {isOffered(raise) && (
        <DialogButton verb={t('raise')} unavailable={whyNot(raise)}>
          {(close) => <RaiseForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {lower.allowed && (
        <DialogButton look="primary" verb={t('lower')} title={t('lowerTitle')}>
          {(close) => <LowerForm of={of} onDone={close} />}
        </DialogButton>
      )}
      <Withdraw of={of} />
    </div>
  )
}

function Withdraw({ of }: { of: EscalationPage }) {
  const t = useText(verbText)
  const { says } = useEscalationRefusal()
  const [asked, setAsked] = useState(false)
  const act = useAct(withdraw, {
    refresh: afterEscalation(of.caseId),
    onDone: () => setAsked(false),
  })
  if (!of.actions.withdraw.allowed) return null
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('withdraw')}</Button>
      <Confirm
        title={t('withdrawTitle')}
        open={asked}
        onClose={() => setAsked(false)}
        verb={t('withdraw')}
        danger
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act({ of })}
      >
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
