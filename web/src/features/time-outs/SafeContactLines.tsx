import { useText } from '../../platform/language/text.ts'
import { timeOutWords } from './time-out-words.text.ts'
import type { Guest } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'

const ways = ['mayCall', 'mayVoicemail', 'mayText', 'mayVisit'] as const

/** How she may be approached, before anything else of hers. */
export function SafeContactLines({ of }: { of: Guest['safeContact'] }) {
  const t = useText(timeOutsText)
  const word = useText(timeOutWords)
  if (!of) return null
  const more = [
    of.hours && t('hours', { hours: of.hours }),
    of.wordsToAvoid && t('avoid', { words: of.wordsToAvoid }),
    of.warn && t('warn', { who: of.warn }),
  ].filter(Boolean)
  return (
    <div className="time-out-safe">
      <p>
        <strong>{t('safeContact')}</strong>{' '}
        {ways.map((way) => `${word(way)} ${word(of[way] ? 'yes' : 'no')}`).join(' · ')}
      </p>
      {more.length > 0 && <p className="soft">{more.join(' · ')}</p>}
    </div>
  )
}
