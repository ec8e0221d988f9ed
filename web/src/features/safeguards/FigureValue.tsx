import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { liveNoteText } from './live-note.text.ts'
import type { Figure } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

const unitWords: Partial<Record<Figure['unit'], 'hours' | 'days' | 'talks'>> = {
  'hours-per-case-per-week': 'hours',
  'talks-per-case-per-week': 'talks',
  days: 'days',
}

/** The average of a figure that has one, with its unit and period. */
export function FigureValue({ of: { unit, value, period } }: { of: Figure }) {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  const language = useLanguage()
  const { day } = useDates()
  const said = unitWords[unit]
  if (said === undefined) return null
  return (
    <p className="note-figure__value">
      {value === null ? (
        word('unmeasured')
      ) : (
        <>
          <strong>{formatNumber(value, language)}</strong> {word(said)}
        </>
      )}
      {period && (
        <span className="soft">
          {' '}
          {t('period', { from: day(period.from), until: day(period.until) })}
        </span>
      )}
    </p>
  )
}
