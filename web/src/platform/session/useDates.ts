import { daysText } from '../language/days.text.ts'
import { dayOf, daysBetween, formatDay, formatFullDay, formatTime } from '../language/days.ts'
import { useLanguage } from '../language/language.ts'
import { useText } from '../language/text.ts'
import { useToday } from './today.ts'

/** Days as people say them, against the day the programme is at (which a demonstration holds
 *  still). Days are `YYYY-MM-DD`, moments ISO with a time. */
export function useDates() {
  const language = useLanguage()
  const t = useText(daysText)
  const today = useToday()
  const day = (on: string) => formatDay(on, today, language)
  return {
    today,
    /** *ma 4 dec* */
    day,
    /** *maandag 4 december 2023* */
    fullDay: (on: string) => formatFullDay(on, language),
    /** *ma 4 dec, 09:30* */
    moment: (at: string) => t('moment', { day: day(dayOf(at)), time: formatTime(at, language) }),
    /** *12 dagen* since a day; *vandaag* on the day itself */
    age: (on: string) => {
      const count = daysBetween(on, today)
      return count === 0 ? t('today') : t('days', { count })
    },
    /** *12 dagen* */
    days: (count: number) => t('days', { count }),
  }
}
