import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { EndRefusal } from './EndRefusal.tsx'
import { RefusalForm } from './RefusalForm.tsx'
import type { Refusal, Voice } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

/** With whom she does not want to work, and with whom she did not. */
export function Refusals({ caseId, voice }: { caseId: string; voice: Voice }) {
  const t = useText(voiceText)
  const { refusals, workers } = voice
  return (
    <Section
      title={t('refusals')}
      aside={
        <DialogButton verb={t('refuse')} icon="plus">
          {(close) => <RefusalForm caseId={caseId} workers={workers} onDone={close} />}
        </DialogButton>
      }
    >
      {refusals.length === 0 && <p className="soft">{t('noRefusals')}</p>}
      <ul className="voice-list">
        {refusals.map((refusal) => (
          <RefusalLine key={refusal.id} caseId={caseId} refusal={refusal} />
        ))}
      </ul>
    </Section>
  )
}

function RefusalLine({ caseId, refusal }: { caseId: string; refusal: Refusal }) {
  const t = useText(voiceText)
  const { day } = useDates()
  const { name, sinceOn, endedOn, reason } = refusal
  const from = day(sinceOn)
  return (
    <li>
      <p>
        <strong>{name}</strong>{' '}
        <span className="soft">
          {endedOn ? t('until', { from, until: day(endedOn) }) : t('since', { day: from })}
        </span>
      </p>
      {reason && <blockquote className="voice-words">{reason}</blockquote>}
      {!endedOn && <EndRefusal caseId={caseId} refusal={refusal} />}
    </li>
  )
}
