import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { SafeContact } from './safe-contact.api.ts'
import { safeContactText } from './safe-contact.text.ts'

const ways = ['mayCall', 'mayVoicemail', 'mayText', 'mayVisit'] as const
const words = ['hours', 'wordsToAvoid', 'warn'] as const

type Props = {
  of: SafeContact | null
  /** Then nobody approaches her, and nothing of how is shown. */
  diedOn: string | null
  /** What can be done about it, beside the title. */
  children?: ReactNode
}

/** What may and what may not, each in a word and a shape; then when, and what to mind. */
export function SafeContactWords({ of: safe, diedOn, children }: Props) {
  const t = useText(safeContactText)
  const { day } = useDates()
  if (diedOn) return <p>{t('died', { day: day(diedOn) })}</p>
  if (!safe) {
    return (
      <div className="stack">
        <p className="safe-contact__title">
          <Badge tone="bad">{t('missingTitle')}</Badge>
        </p>
        <p>{t('missing')}</p>
        {children}
      </div>
    )
  }
  return (
    <div className="safe-contact__words">
      <div className="safe-contact__head">
        <h2 className="safe-contact__title">{t('title')}</h2>
        {children}
      </div>
      <ul className="safe-contact__ways">
        {ways.map((way) => (
          <li key={way}>
            <Badge tone={safe[way] ? 'good' : 'bad'}>
              {`${t(way)}: ${safe[way] ? t('yes') : t('no')}`}
            </Badge>
          </li>
        ))}
      </ul>
      <dl className="safe-contact__rules">
        {words.map(
          (word) =>
            safe[word] && (
              <div key={word}>
                <dt>{t(word)}</dt>
                <dd>{safe[word]}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  )
}
