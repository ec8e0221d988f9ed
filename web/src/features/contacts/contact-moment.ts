import type { Session } from '../../platform/api/contract.ts'
import { serverTime } from '../../platform/api/server-time.ts'
import { amsterdamMoment } from '../../platform/language/moments.ts'

/** Now, as the server will take it, whenever it is sent: by its clock, and on the day at which a
 *  demonstration stands. @returns ISO */
export function contactMoment({ mode, today }: Pick<Session, 'mode' | 'today'>): string {
  const now = new Date(serverTime())
  if (mode !== 'demonstration') return now.toISOString()
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  const shown = new Intl.DateTimeFormat('nl-NL', { ...time, timeZone: 'Europe/Amsterdam' })
  const [hour = '00', minute = '00', second = '00'] = shown.format(now).split(':')
  const whole = Date.parse(amsterdamMoment(today, `${hour}:${minute}`))
  return new Date(whole + Number(second) * 1000).toISOString()
}
