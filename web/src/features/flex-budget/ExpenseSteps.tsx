import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { expensesText } from './expenses.text.ts'
import type { Expense, Step } from './flex-budget.api.ts'
import { afterMoney, correctExpense, sayNoReceipt, withdrawExpense } from './flex-budget.api.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { ReceiptForm } from './ReceiptForm.tsx'
import { SpendForm } from './SpendForm.tsx'
import { useFlexRefusal } from './useFlexRefusal.ts'

/** What whoever spent can still do with an expense. */
export function ExpenseSteps({ of }: { of: Expense }) {
  const t = useText(expensesText)
  const offers = (step: Step) => of.steps.some((one) => one.step === step)
  return (
    <div className="row">
      {offers('spend') && (
        <DialogButton verb={t('spend')}>
          {(close) => <SpendForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {offers('withdraw') && <WithdrawPlan of={of} />}
      {offers('add-receipt') && <AddReceipt of={of} />}
      {offers('correct') && (
        <DialogButton look="subtle" verb={t('correct')}>
          {(close) => (
            <ReasonForm
              of={of}
              perform={correctExpense}
              verb={t('correct')}
              hint={t('correctHint')}
              onDone={close}
            />
          )}
        </DialogButton>
      )}
    </div>
  )
}

function AddReceipt({ of }: { of: Expense }) {
  const t = useText(expensesText)
  return (
    <>
      <DialogButton verb={t('addReceipt')}>
        {(close) => <ReceiptForm caseId={of.caseId} id={of.id} onDone={close} onCancel={close} />}
      </DialogButton>
      <DialogButton look="subtle" verb={t('sayNoReceipt')}>
        {(close) => (
          <ReasonForm
            of={of}
            perform={sayNoReceipt}
            verb={t('save')}
            hint={t('noReceiptHint')}
            onDone={close}
          />
        )}
      </DialogButton>
    </>
  )
}

function WithdrawPlan({ of }: { of: Expense }) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(withdrawExpense, {
    refresh: afterMoney(of.caseId),
    onDone: () => ask(false),
  })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdraw')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('withdraw')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
