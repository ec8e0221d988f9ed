import { dayOf } from '../../platform/language/days.ts'
import type { Look } from './access-log.api.ts'

/** What one person saw on one day, for one reason; the latest look first. */
export type Visit = Pick<Look, 'id' | 'by' | 'reason' | 'emergency'> & {
  /** The first and the last look of the day. */
  from: string
  until: string
  outside: boolean
  /** One look of each kind, the latest first. */
  seen: Look[]
}

/** Looks put together as she would want to read them: who came, on which day, and for what.
 *  @param looks the latest first; what follows each other of one person on one day is one visit */
export function visitsOf(looks: readonly Look[]): Visit[] {
  const visits: Visit[] = []
  for (const look of looks) {
    const last = visits.at(-1)
    if (last && isSame(last, look)) add(last, look)
    else visits.push(begin(look))
  }
  return visits
}

function isSame(visit: Visit, look: Look): boolean {
  return (
    visit.by?.name === look.by?.name &&
    visit.by?.role === look.by?.role &&
    visit.reason === look.reason &&
    visit.emergency === look.emergency &&
    dayOf(visit.from) === dayOf(look.at)
  )
}

function add(visit: Visit, look: Look) {
  visit.from = look.at
  visit.outside ||= look.outsideOwnCaseload
  if (!visit.seen.some(({ action }) => action === look.action)) visit.seen.push(look)
}

const begin = (look: Look): Visit => ({
  id: look.id,
  by: look.by,
  reason: look.reason,
  emergency: look.emergency,
  from: look.at,
  until: look.at,
  outside: look.outsideOwnCaseload,
  seen: [look],
})
