import type { Application } from './applications.rules.ts'
import { standOf } from './applications.rules.ts'
import { objectionTerm } from './terms.rules.ts'

type Kept = Application & {
  applicantId: string
  announcedOn: string | null
  objection:
    | { decidedOn: string | null; announcedOn: string | null; withdrawnOn: string | null }
    | undefined
}

/** Applicants of whom nothing runs any more and whose time is over: so many months after the last of it.
 *  @param before the day so many months before today */
export function listOverdue(all: readonly Kept[], before: string): string[] {
  const ends = new Map<string, string>()
  for (const one of all) {
    const end = endOf(one, before)
    const known = ends.get(one.applicantId)
    if (known === undefined || known < end) ends.set(one.applicantId, end)
  }
  return [...ends].flatMap(([id, end]) => (end <= before ? [id] : []))
}

// What still runs ends never, as far as this goes.
const never = '9999-12-31'

function endOf(one: Kept, before: string): string {
  const { objection, validUntil, withdrawnOn, announcedOn } = one
  const settledOn = objection ? (objection.announcedOn ?? objection.withdrawnOn ?? never) : ''
  const stand = standOf(one, before)
  if (stand === 'open') return never
  const refusedUntil = announcedOn === null ? '' : objectionTerm(announcedOn).until
  const own = withdrawnOn ?? validUntil ?? refusedUntil
  return [own, settledOn].toSorted().at(-1) ?? never
}
