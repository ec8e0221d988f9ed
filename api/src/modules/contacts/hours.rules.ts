import type { Fault } from '../../platform/errors/problem.ts'

/** A day holds no more, whatever it is spent on. */
const minutesADay = 1440

type Entry = { workedOn: string; minutes: number }
type Bounds = {
  today: string
  /** First day of her membership, `YYYY-MM-DD`. */
  memberFrom: string
  /** Minutes that she has on that day already, on everything together. */
  already: number
}

/** What is wrong with hours without a case as they were sent, all at once. */
export function faultsOfHours({ workedOn, minutes }: Entry, bounds: Bounds): Fault[] {
  return [faultOfDay(workedOn, bounds), faultOfMinutes(minutes, bounds.already)].filter(
    (fault) => fault !== undefined,
  )
}

function faultOfDay(workedOn: string, { today, memberFrom }: Bounds): Fault | undefined {
  const path = '/workedOn'
  if (workedOn > today) return { path, code: 'in-the-future', message: 'lies after today' }
  if (workedOn < memberFrom)
    return { path, code: 'before-membership', message: 'lies before the first day of working here' }
  return undefined
}

function faultOfMinutes(minutes: number, already: number): Fault | undefined {
  if (fitsADay(minutes, already)) return undefined
  return { path: '/minutes', code: 'over-a-day', message: 'the day would hold more than 24 hours' }
}

/** Whether these minutes still go into a day with what is in it already. */
export const fitsADay = (minutes: number, already: number) => minutes + already <= minutesADay
