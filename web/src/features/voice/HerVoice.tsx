import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Complaints } from './Complaints.tsx'
import { Ratings } from './Ratings.tsx'
import { Refusals } from './Refusals.tsx'
import { voiceOf } from './voice.api.ts'
import { voiceText } from './voice.text.ts'
import './voice.css'

/** What she says herself: of the help, of who gives it, and what went wrong. */
export function HerVoice({ caseId }: { caseId: string }) {
  const t = useText(voiceText)
  const asked = useQuery(voiceOf(caseId))
  return (
    <Answer of={asked}>
      {(voice) => (
        <div className="voice-parts">
          <p className="soft">{t('lead')}</p>
          <Ratings caseId={caseId} ratings={voice.ratings} />
          <Refusals caseId={caseId} voice={voice} />
          <Complaints caseId={caseId} voice={voice} />
        </div>
      )}
    </Answer>
  )
}
