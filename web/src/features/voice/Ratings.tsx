import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { RatingForm } from './RatingForm.tsx'
import { scoreKey } from './scores.ts'
import type { Rating } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

/** What she thought of the help, the latest first. Never added up, and of no worker in particular. */
export function Ratings({ caseId, ratings }: { caseId: string; ratings: readonly Rating[] }) {
  const t = useText(voiceText)
  const { day } = useDates()
  return (
    <Section
      title={t('ratings')}
      aside={
        <DialogButton verb={t('rate')} icon="plus">
          {(close) => <RatingForm caseId={caseId} onDone={close} />}
        </DialogButton>
      }
    >
      {ratings.length === 0 && <p className="soft">{t('noRatings')}</p>}
      <ul className="voice-list">
        {ratings.map(({ id, ratedOn, score, words }) => (
          <li key={id}>
            <p>
              <strong>{t(scoreKey(score))}</strong> <span className="soft">{day(ratedOn)}</span>
            </p>
            {words && <blockquote className="voice-words">{words}</blockquote>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
