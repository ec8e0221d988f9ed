import { OpenEmergency } from '../../features/privacy/OpenEmergency.tsx'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { casePageText } from './case-page.text.ts'

/** For a colleague's case, when waiting puts her in danger. */
export function AskEmergency({ caseId }: { caseId: string }) {
  const t = useText(casePageText)
  return (
    <DialogButton verb={t('askEmergency')}>
      {(close) => <OpenEmergency caseId={caseId} onDone={close} />}
    </DialogButton>
  )
}
