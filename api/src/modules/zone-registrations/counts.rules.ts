import type { Role } from '../../platform/access/matrix.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import { bandOf } from '../../platform/exact/index.ts'
import type { Counts, Figure, ZoneCounts } from './counts.schema.ts'

/** What is counted from: days, and who is the same person; no number and no name. */
export type Register = {
  applications: readonly {
    id: string
    applicantId: string
    renewsId: string | null
    receivedOn: string
    outcome: string | null
    decidedOn: string | null
    validFrom: string | null
    validUntil: string | null
    withdrawnOn: string | null
  }[]
  objections: readonly {
    receivedOn: string
    decidedOn: string | null
    withdrawnOn: string | null
  }[]
}

export type Period = { from: string; until: string }

/** The one definition of the figures of the street zone, for a screen, the monitor and the command line. */
export function countIn({ applications, objections }: Register, period: Period): ZoneCounts {
  const isIn = (day: string | null) => day !== null && period.from <= day && day <= period.until
  const before = (day: string | null) => day !== null && day <= period.until
  const decided = (outcome: string) =>
    applications.filter((one) => one.outcome === outcome && isIn(one.decidedOn)).length
  const valid = applications.filter(
    ({ validFrom, validUntil, withdrawnOn }) =>
      before(validFrom) && (validUntil ?? '') >= period.until && !before(withdrawnOn),
  )
  return {
    applications: applications.filter(({ receivedOn }) => isIn(receivedOn)).length,
    granted: decided('granted'),
    refused: decided('refused'),
    objections: objections.filter(({ receivedOn }) => isIn(receivedOn)).length,
    objectionsPending: objections.filter(
      (one) => before(one.receivedOn) && !before(one.decidedOn) && !before(one.withdrawnOn),
    ).length,
    registered: new Set(valid.map(({ applicantId }) => applicantId)).size,
  }
}

const exact: readonly Role[] = ['coordinator', 'process_director']

/** What is wrong with a period that is asked for. Outside care it is a calendar year that is over: who may
 *  move a day to and fro finds on which one a band becomes the next. */
export function faultsOfPeriod({ from, until }: Period, role: Role, today: string): Fault[] {
  if (until < from)
    return [{ path: '/until', code: 'before-its-start', message: 'lies before the first day' }]
  const year = from.slice(0, 4)
  const whole = from === `${year}-01-01` && until === `${year}-12-31` && until < today
  if (exact.includes(role) || whole) return []
  return [{ path: '/from', code: 'no-whole-year', message: 'is no calendar year that is over' }]
}

// Who stands outside care reads bands, and all of them: an exact figure beside a band gives the band away.
export function asReadBy(role: Role, counts: ZoneCounts): Counts {
  const figureOf = (value: number): Figure =>
    exact.includes(role) ? { value, band: null } : { value: null, band: bandOf(value) }
  return {
    applications: figureOf(counts.applications),
    granted: figureOf(counts.granted),
    refused: figureOf(counts.refused),
    objections: figureOf(counts.objections),
    objectionsPending: figureOf(counts.objectionsPending),
    registered: figureOf(counts.registered),
  }
}
