import { addDays } from '../../platform/clock/index.ts'

/** Days `YYYY-MM-DD`, both counting; an absent last day is open. */
export type Days = { fromOn: string; untilOn: string | null }

export type PoolRole = 'case_manager' | 'peer_expert'

/** Somebody of the pool. */
export type Staff = Days & {
  membershipId: string
  organisationId: string
  role: PoolRole
  contracts: readonly (Days & { minutesPerWeek: number })[]
  absences: readonly Days[]
}

/** A time in which somebody carries a case: she answers for it, is linked to it as peer expert, or
 *  stands in during an absence of who answers for it. */
export type Carrying = Days & {
  membershipId: string
  caseId: string
  as: 'responsible' | 'peer' | 'stand-in'
}

/** From this day the case is somebody else's: what was planned, and has not happened. */
export type Passing = { caseId: string; toMembershipId: string; onDay: string }

/** Minutes a week: of one case, and of a case manager that go to no case. */
export type Norms = { perCase: Record<PoolRole, number>; withoutCase: number }

export type Figure = {
  /** Hours in the pool by contract. */
  contracted: number
  /** Of these for cases, days away left out. */
  available: number
  /** What the cases of these days ask by the norm. */
  needed: number
  /** Cases, a day counting for a seventh. */
  cases: number
  awayDays: number
  standInDays: number
}

/** Sums over days, of which a week is a seventh each: whole minutes, so that sums are exact. */
export type Sum = { [K in keyof Figure]: number }

export const on = ({ fromOn, untilOn }: Days, day: string) =>
  fromOn <= day && (untilOn === null || day <= untilOn)

/** With what was planned to pass: until that day the one, from then the other.
 *  @param carried who answers for which case now */
export function withPassings(
  carried: readonly Carrying[],
  passings: readonly Passing[],
): Carrying[] {
  return carried.flatMap((one) => {
    const passing = passings.find(({ caseId }) => caseId === one.caseId)
    if (one.as !== 'responsible' || one.untilOn !== null || passing === undefined) return [one]
    const { toMembershipId, onDay } = passing
    if (toMembershipId === one.membershipId || onDay <= one.fromOn) return [one]
    return [
      { ...one, untilOn: addDays(onDay, -1) },
      { ...one, membershipId: toMembershipId, fromOn: onDay },
    ]
  })
}

type Work = { carried: readonly Carrying[]; staff: readonly Staff[]; norms: Norms }

/** One day of one person. What she has is her hours by contract less what goes to no case, and nothing on
 *  a day away; what is asked is the norm of each case that she carries that day. A case whose stand-in
 *  is there counts for the stand-in, and not for who is away. */
function sumOfDay(person: Staff, day: string, { carried, norms }: Work): Sum {
  const there = on(person, day)
  const contract = there ? person.contracts.find((one) => on(one, day)) : undefined
  const contracted = contract?.minutesPerWeek ?? 0
  const away = there && person.absences.some((absence) => on(absence, day))
  const without = person.role === 'case_manager' ? norms.withoutCase : 0
  const today = carried.filter((one) => on(one, day))
  const covered = new Set(today.flatMap(({ as, caseId }) => (as === 'stand-in' ? caseId : [])))
  const hers = today.filter(
    ({ membershipId, as, caseId }) =>
      membershipId === person.membershipId &&
      !(away && as === 'responsible' && covered.has(caseId)),
  )
  const cases = new Set(hers.map(({ caseId }) => caseId)).size
  return {
    contracted,
    available: away ? 0 : Math.max(0, contracted - without),
    needed: cases * norms.perCase[person.role],
    cases,
    awayDays: away ? 1 : 0,
    standInDays: hers.filter(({ as }) => as === 'stand-in').length,
  }
}

const nothing: Sum = {
  contracted: 0,
  available: 0,
  needed: 0,
  cases: 0,
  awayDays: 0,
  standInDays: 0,
}

export const addUp = (sums: readonly Sum[]): Sum =>
  sums.reduce(
    (total, sum) => ({
      contracted: total.contracted + sum.contracted,
      available: total.available + sum.available,
      needed: total.needed + sum.needed,
      cases: total.cases + sum.cases,
      awayDays: total.awayDays + sum.awayDays,
      standInDays: total.standInDays + sum.standInDays,
    }),
    nothing,
  )

const weekDays = [0, 1, 2, 3, 4, 5, 6]

/** The week that begins on a day, of one person. */
export const sumOfWeek = (person: Staff, monday: string, work: Work): Sum =>
  addUp(weekDays.map((nth) => sumOfDay(person, addDays(monday, nth), work)))

/** A week as a figure: hours to a hundredth. @param sum over its seven days */
export const figureOf = (sum: Sum): Figure => ({
  contracted: hours(sum.contracted),
  available: hours(sum.available),
  needed: hours(sum.needed),
  cases: hundredths(sum.cases / 7),
  awayDays: sum.awayDays,
  standInDays: sum.standInDays,
})

const hours = (minutesOfDays: number) => hundredths(minutesOfDays / 7 / 60)
const hundredths = (number: number) => Math.round(number * 100) / 100

/** Whether the cases ask more than there is. */
export const isExceeded = ({ available, needed }: Pick<Figure, 'available' | 'needed'>) =>
  needed > available

/** The Mondays of this week and those after it. */
export function mondaysFrom(today: string, count: number): string[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: count }, (_, nth) => addDays(today, nth * 7 - sinceMonday))
}
