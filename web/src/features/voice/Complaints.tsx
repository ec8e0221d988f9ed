import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ComplaintCard } from './ComplaintCard.tsx'
import { ComplaintForm } from './ComplaintForm.tsx'
import type { Voice } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

/** Her complaints, as far as they are not about the reader. */
export function Complaints({ caseId, voice }: { caseId: string; voice: Voice }) {
  const t = useText(voiceText)
  const { complaints } = voice
  return (
    <Section
      title={t('complaints')}
      aside={
        <DialogButton verb={t('complain')} icon="plus">
          {(close) => <ComplaintForm caseId={caseId} voice={voice} onDone={close} />}
        </DialogButton>
      }
    >
      {complaints.length === 0 && <p className="soft">{t('noComplaints')}</p>}
      <ul className="voice-list">
        {complaints.map((complaint) => (
          <ComplaintCard key={complaint.id} caseId={caseId} complaint={complaint} />
        ))}
      </ul>
    </Section>
  )
}
