import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Case } from './cases.api.ts'
import { closuresText } from './closures.text.ts'
import { ReopenCase } from './ReopenCase.tsx'
import { useCaseRefusal } from './useCaseRefusal.ts'

/** Opens a closed case again, for who may. */
export function ReopenButton({ of: { id, number, actions } }: { of: Case }) {
  const t = useText(closuresText)
  const { whyNot, isOffered } = useCaseRefusal()
  if (!isOffered(actions.reopen)) return null
  return (
    <DialogButton
      verb={t('reopen')}
      title={t('reopenTitle', { number })}
      unavailable={whyNot(actions.reopen)}
    >
      {(close) => <ReopenCase caseId={id} onDone={close} />}
    </DialogButton>
  )
}
