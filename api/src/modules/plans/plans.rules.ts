import { addDays, addMonths } from '../../platform/clock/index.ts'

/** A score per domain; null is *not assessed*. */
export type Scores = Readonly<Record<string, number | null>>

/** One assessment, with the scale it was made on. Days are `YYYY-MM-DD`. */
export type Assessed = {
  id: string
  correctsId: string | null
  assessedOn: string
  lowest: number
  highest: number
  scores: Scores
}

export type Point = { on: string; score: number }

/** How one domain went. @field change last minus first; null with fewer than two scores */
export type DomainCourse = {
  domain: string
  first: Point | null
  last: Point | null
  change: number | null
}

/** The assessments that count, the first one first: one that was corrected counts no longer.
 *  @param assessed in the order in which they were recorded */
export function countingOf<A extends Assessed>(assessed: readonly A[]): A[] {
  const corrected = new Set(assessed.map(({ correctsId }) => correctsId))
  return assessed
    .filter(({ id }) => !corrected.has(id))
    .toSorted((one, other) => one.assessedOn.localeCompare(other.assessedOn))
}

/** Change per domain: the last score against the first. *Not assessed* is passed over, and scores on
 *  another scale than the last assessment's are not set beside it.
 *  @param counting the assessments that count, the first one first */
export function courseOf(
  counting: readonly Assessed[],
  domains: readonly string[],
): DomainCourse[] {
  const scale = counting.at(-1)
  const comparable = counting.filter(
    ({ lowest, highest }) => lowest === scale?.lowest && highest === scale.highest,
  )
  return domains.map((domain) => {
    const points = comparable.flatMap(({ assessedOn, scores }) =>
      pointOf(assessedOn, scores[domain]),
    )
    const [first = null] = points
    const last = points.at(-1) ?? null
    const change = first && last && points.length > 1 ? last.score - first.score : null
    return { domain, first, last, change }
  })
}

const pointOf = (on: string, score: number | null | undefined): Point[] =>
  score === null || score === undefined ? [] : [{ on, score }]

export type Improvement = {
  outcome: 'improved' | 'not-improved' | 'unknown'
  /** Domains with two scores or more. */
  compared: number
  rose: number
  fell: number
}

/** *Lotsverbetering*, defined here and nowhere else: from the first assessment to the last, more
 *  domains rose than fell, and none fell to the lowest score, an acute problem. Domains are not added
 *  up. Without a domain that was scored twice it is not known.
 *  @param lowest the lowest score of the scale (1) */
export function improvementOf(course: readonly DomainCourse[], lowest: number): Improvement {
  const compared = course.filter(({ change }) => change !== null)
  const rose = compared.filter(({ change }) => (change ?? 0) > 0).length
  const fallen = compared.filter(({ change }) => (change ?? 0) < 0)
  const toLowest = fallen.some(({ last }) => last?.score === lowest)
  const improved = rose > fallen.length && !toLowest
  const known = improved ? 'improved' : 'not-improved'
  const outcome = compared.length === 0 ? 'unknown' : known
  return { outcome, compared: compared.length, rose, fell: fallen.length }
}

export type Due = {
  kind: 'start' | 'periodic'
  /** First day on which it is asked for. */
  fromOn: string
  dueOn: string
  state: 'upcoming' | 'due' | 'overdue'
}

export type Terms = { intervalMonths: number; windowDays: number; startDays: number }

/** When the next assessment is due: months after the last one of this opening, or days after opening.
 *  A month without that day gives its last day: half a year after 31 August is 28 or 29 February.
 *  @param lastOn the last assessment since the case opened; undefined before the first */
export function dueOf(
  { openedOn, lastOn }: { openedOn: string; lastOn: string | undefined },
  { terms, today }: { terms: Terms; today: string },
): Due {
  const kind = lastOn === undefined ? 'start' : 'periodic'
  const dueOn =
    lastOn === undefined
      ? addDays(openedOn, terms.startDays)
      : addMonths(lastOn, terms.intervalMonths)
  const window = addDays(dueOn, -terms.windowDays)
  const fromOn = kind === 'start' && window < openedOn ? openedOn : window
  const begun = today < fromOn ? 'upcoming' : 'due'
  return { kind, fromOn, dueOn, state: today > dueOn ? 'overdue' : begun }
}

/** Whether who answers for her is to be reminded: so many days before the day, once it may be made. */
export function isRemindedOf({ state, dueOn }: Due, { days, today }: Reminding): boolean {
  return state !== 'upcoming' && today >= addDays(dueOn, -days)
}

type Reminding = { days: number; today: string }

export type Planned = {
  course: readonly DomainCourse[]
  /** Domains with an open goal, and those with a reason why there is none. */
  goals: readonly string[]
  waivers: readonly string[]
  lowest: number
}

/** Domains that go badly (the two lowest scores) without a goal and without a reason why not. A plan
 *  is complete when there are none. */
export function missingGoals({ course, goals, waivers, lowest }: Planned): string[] {
  const answered = new Set([...goals, ...waivers])
  return course
    .filter(({ last }) => last !== null && last.score <= lowest + 1)
    .map(({ domain }) => domain)
    .filter((domain) => !answered.has(domain))
}
