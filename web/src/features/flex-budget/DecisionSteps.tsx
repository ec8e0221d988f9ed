import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { DecideForm } from './DecideForm.tsx'
import { ExpenseLine } from './ExpenseWords.tsx'
import { envelopesText } from './envelopes.text.ts'
import { expensesText } from './expenses.text.ts'
import type { Expense, Step } from './flex-budget.api.ts'
import { afterMoney, approveExpense, correctExpense, declineExpense } from './flex-budget.api.ts'
import { flexRefusals } from './flex-refusals.text.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { useFlexRefusal } from './useFlexRefusal.ts'

/** What an organisation decides about an expense; not by whoever spent it, and it says so. */
export function DecisionSteps({ of }: { of: Expense }) {
  const t = useText(envelopesText)
  const own = useText(expensesText)
  const why = useText(flexRefusals)
  const offers = (step: Step) => of.steps.some((one) => one.step === step)
  const barred = of.steps.some(({ code }) => code === 'flex-two-persons')
  const unavailable = barred ? { unavailable: why('flex-two-persons') } : {}
  return (
    <div className="row">
      {offers('approve') && <Approve of={of} {...unavailable} />}
      {offers('decline') && (
        <DialogButton look="subtle" verb={t('decline')} {...unavailable}>
          {(close) => (
            <ReasonForm of={of} perform={declineExpense} verb={t('decline')} onDone={close} />
          )}
        </DialogButton>
      )}
      {offers('decide') && (
        <DialogButton verb={t('decide')} {...unavailable}>
          {(close) => <DecideForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {offers('correct') && (
        <DialogButton look="subtle" verb={own('correct')}>
          {(close) => (
            <ReasonForm
              of={of}
              perform={correctExpense}
              verb={own('correct')}
              hint={own('correctHint')}
              onDone={close}
            />
          )}
        </DialogButton>
      )}
    </div>
  )
}

function Approve({ of, unavailable }: { of: Expense; unavailable?: string }) {
  const t = useText(envelopesText)
  const says = useFlexRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(approveExpense, { refresh: afterMoney(of.caseId), onDone: () => ask(false) })
  return (
    <>
      <Button unavailable={unavailable} onPress={() => ask(true)}>
        {t('approve')}
      </Button>
      <Confirm
        title={t('approve')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('approve')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <ExpenseLine of={of} />
        <p>{t('approveWords')}</p>
      </Confirm>
    </>
  )
}
