import { dayOf, daysBetween } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Sight } from './sights.api.ts'
import { sightsText } from './sights.text.ts'

/** How long ago she was spoken with, as people say it, and what came after that. */
export function useSightWords() {
  const t = useText(sightsText)
  const { days, today } = useDates()
  const ago = (count: number) =>
    count === 0 ? t('spokenToday') : t('spoken', { age: days(count) })

  /** *3 dagen geleden*, *vandaag*, *nog nooit* */
  function spoken({ daysSinceSpoken }: Pick<Sight, 'daysSinceSpoken'>): string {
    return daysSinceSpoken === null ? t('neverSpoken') : ago(daysSinceSpoken)
  }

  /** Being seen since, and being looked for since: it shows, and ends no signal. */
  function since({ daysSinceSpoken, daysSinceSeen, lastAttemptAt, lastSpokenAt }: Sight): string[] {
    const words: string[] = []
    if (daysSinceSeen !== null && daysSinceSeen !== daysSinceSpoken)
      words.push(t('seenLine', { when: ago(daysSinceSeen) }))
    if (lastAttemptAt && lastAttemptAt > (lastSpokenAt ?? ''))
      words.push(t('attemptLine', { when: ago(daysBetween(dayOf(lastAttemptAt), today)) }))
    return words
  }
  return { spoken, since }
}
