import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ContactVersions } from './ContactVersions.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import type { WeekContact } from './hours.api.ts'
import { weekText } from './week.text.ts'

/** Sets a contact right, with what stood there before. */
export function CorrectContact({ of: contact }: { of: WeekContact }) {
  const t = useText(weekText)
  return (
    <DialogButton verb={t('correct')} title={t('correctTitle')}>
      {(close) => (
        <>
          <p className="utrecht-paragraph">{t('kept')}</p>
          <CorrectionForm of={contact} onDone={close} />
          {contact.version > 1 && <ContactVersions of={contact} />}
        </>
      )}
    </DialogButton>
  )
}
