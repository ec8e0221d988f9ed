import { dayOf } from '../../platform/language/days.ts'
import type { Look } from './case-access-log.api.ts'

/** What one person saw on one day, for one reason; the latest look first. */
export type Visit = Pick<Look, 'id' | 'by' | 'reason' | 'emergency'> & {
  /** The first and the last look of the day. */
  from: string
  until: string
  outside: boolean
  actions: string[]
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
  if (!visit.actions.includes(look.action)) visit.actions.push(look.action)
}

const begin = ({ id, by, reason, emergency, at, outsideOwnCaseload, action }: Look): Visit => ({
  ...{ id, by, reason, emergency },
  from: at,
  until: at,
  outside: outsideOwnCaseload,
  actions: [action],
})
