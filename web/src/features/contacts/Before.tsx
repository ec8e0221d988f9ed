import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { durationOf } from './duration.ts'
import { weekText } from './week.text.ts'
import './week.css'

type Value = { what: string; minutes: number; replacedAt: string }

/** What stood there before, the latest first. */
export function Before({ of }: { of: readonly Value[] }) {
  const t = useText(weekText)
  const language = useLanguage()
  const { moment } = useDates()
  return (
    <ul className="week-before">
      {of.map((was) => (
        <li key={was.replacedAt}>
          {t('before', {
            what: was.what,
            hours: durationOf(was.minutes, language),
            day: moment(was.replacedAt),
          })}
        </li>
      ))}
    </ul>
  )
}
