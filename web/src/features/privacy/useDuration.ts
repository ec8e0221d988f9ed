import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { emergencyText } from './emergency-accesses.text.ts'

const minute = 60_000

/** How long an emergency access lasted, or may last: *55 minuten*, *8 uur*. */
export function useDuration(): (of: EmergencyAccess) => string {
  const t = useText(emergencyText)
  const language = useLanguage()
  return ({ openedAt, endedAt, endsAt }) => {
    const length = Date.parse(endedAt ?? endsAt) - Date.parse(openedAt)
    const count = Math.round(length / minute)
    return count < 60
      ? t('minutes', { count })
      : t('hours', { hours: formatNumber(count / 60, language) })
  }
}
