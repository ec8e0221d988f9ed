import { exact, most, toDecimal, zero } from '../../platform/exact/index.ts'
import type { AssumptionName, PutBody } from './options.schema.ts'
import { facilityNames } from './options.schema.ts'
import type { Span, StaffedRole } from './outcomes.schema.ts'

/** The assumptions of an option by name. */
export type Assumed = ReadonlyMap<AssumptionName, string>

export const assumedOf = (assumptions: PutBody['assumptions']): Assumed =>
  new Map(assumptions.map(({ name, value }) => [name, value]))

/** What stands and what does not, where the option says so. */
export const facilitiesOf = (assumed: Assumed) =>
  Object.fromEntries(
    facilityNames.flatMap((name) => {
      const value = assumed.get(name)
      return value === undefined ? [] : [[name, value === '1']]
    }),
  )

/** Lines of a budget that fall away: the notes call a line as the facility that it pays. */
const paying = ['case-managers', 'peer-expert', 'time-out', 'flex-budget'] as const

const point = (value: string | undefined): Span | undefined =>
  value === undefined ? undefined : { low: value, high: value }

/** What is put to a version of a budget.
 *  @param today open cases as the reader may know them: outside care a band */
export function changeOf(assumed: Assumed, today: Span) {
  const beyond = assumed.get('cases-beyond-budget')
  const cases = point(assumed.get('cases')) ?? beyondToday(assumed, today)
  const figures = {
    cases,
    hoursPerCase: point(assumed.get('hours-per-case')),
    peerHoursPerCase: point(assumed.get('peer-hours-per-case')),
    expertHours: point(assumed.get('expert-hours')),
    stayVolume: point(assumed.get('stay-weeks')),
  }
  const given = Object.entries(figures).flatMap(([name, span]) => (span ? [[name, span]] : []))
  return {
    figures: Object.fromEntries(given) as Partial<Record<keyof typeof figures, Span>>,
    ...(beyond !== undefined && { casesBeyond: Number(beyond) }),
    dropped: paying.filter((name) => assumed.get(name) === '0'),
  }
}

function beyondToday(assumed: Assumed, today: Span): Span | undefined {
  const beyond = assumed.get('cases-beyond-today')
  if (beyond === undefined) return undefined
  const more = (of: string) => toDecimal(most(zero, exact(of).add(exact(beyond))))
  return { low: more(today.low), high: more(today.high) }
}

/** Hours a week that cases ask. */
export function neededOf(cases: Span | null, perCase: Span | null): Span | null {
  if (cases === null || perCase === null) return null
  return {
    low: toDecimal(exact(cases.low).mul(exact(perCase.low)), 2),
    high: toDecimal(exact(cases.high).mul(exact(perCase.high)), 2),
  }
}

type Role = {
  role: StaffedRole['role']
  cases: Span | null
  perCase: Span | null
  available: number | null
  stands: boolean
}

const nothing: Span = { low: '0', high: '0' }

/** One role of the team: what the cases ask of it and what the pool has. Where it does not stand, nothing is
 *  asked of it. */
export function staffedRole({ role, cases, perCase, available, stands }: Role): StaffedRole {
  return {
    role,
    perCase: stands && perCase?.low === perCase?.high ? (perCase?.low ?? null) : null,
    needed: stands ? neededOf(cases, perCase) : nothing,
    available: available === null ? null : toDecimal(exact(available.toFixed(2)), 2),
  }
}
