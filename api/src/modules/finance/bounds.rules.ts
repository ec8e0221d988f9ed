import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'

type Days = { from: string; until: string }
type Bounds = { until: string } | { because: 'period-to-come' | 'period-of-whole-months' }
type Asked = { on: string; today: string; toTheDay: boolean }

/** What is wrong with the day at which somebody wants to see a period. */
export function faultsOfDay({ from }: Days, { on, today }: { on: string; today: string }): Fault[] {
  const fault = (code: string, message: string) => [{ path: '/on', code, message }]
  if (on > today) return fault('in-the-future', `lies after today, ${today}`)
  return on < from ? fault('before-its-start', `lies before ${from}`) : []
}

/** Up to which day a period is counted, on a day that is chosen. Who works with the women counts up to that day.
 *  Everybody else counts whole months that are over: who may choose a period or a day could otherwise subtract
 *  two and read the hours of one day, which tells of one woman. */
export function boundsOf({ from, until }: Days, { on, today, toTheDay }: Asked): Bounds {
  const overAt = on < today ? addDays(on, 1) : today
  const last = toTheDay ? on : addDays(firstOfMonth(overAt), -1)
  const cut = last < until ? last : until
  const next = addDays(until, 1)
  const whole = from === firstOfMonth(from) && next === firstOfMonth(next)
  if (!toTheDay && !whole) return { because: 'period-of-whole-months' }
  return cut < from ? { because: 'period-to-come' } : { until: cut }
}

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`
