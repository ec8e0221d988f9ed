import { addDays } from '../../platform/language/days.ts'

/** Thirteen weeks, the last day of which is over. @param today `YYYY-MM-DD` */
export const quarterBefore = (today: string) => ({
  from: addDays(today, -91),
  until: addDays(today, -1),
})
