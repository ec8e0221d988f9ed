import { addDays } from '../../platform/language/reckoning.ts'

/** Thirteen weeks, the last day of which is over. @param today `YYYY-MM-DD` */
export const quarterBefore = (today: string) => ({
  from: addDays(today, -91),
  until: addDays(today, -1),
})
