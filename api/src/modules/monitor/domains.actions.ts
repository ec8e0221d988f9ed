import type { Tx } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { countingOf, courseOf, improvementOf } from '../plans/index.ts'
import { listDomains, listHappenings } from './happenings.queries.ts'
import type { Happening } from './happenings.rules.ts'
import { numberOf, peopleIn, within, wordOf } from './happenings.rules.ts'
import type { Period } from './periods.rules.ts'
import { momentsOf } from './periods.rules.ts'
import { kindsOf } from './sources.schema.ts'

type Scores = Readonly<Record<string, number | null>>
type Course = ReturnType<typeof courseOf>

/** How the women went who were assessed twice or more, from the first assessment to the last before the end
 *  of the period, by the one definition of *lotsverbetering*. @param tx of a job with purpose `monitor` */
export async function measureDomains(tx: Tx, period: Period) {
  const moments = momentsOf(period)
  const facts = await listHappenings(tx, kindsOf.assessments, { end: moments.end })
  const corrected = new Set(facts.flatMap((fact) => wordOf(fact, 'corrects') ?? []))
  const made = within(facts, moments).filter(({ entityId }) => !corrected.has(entityId ?? ''))
  const went = [...Map.groupBy(facts, ({ subjectId }) => subjectId).values()].map(courseOfHer)
  const outcomes = went.map(({ outcome }) => outcome)
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  return {
    assessments: made.length,
    assessed: peopleIn(made),
    compared: outcomes.length - count('unknown'),
    improved: count('improved'),
    notImproved: count('not-improved'),
    byDomain: await describeDomains(
      tx,
      went.map(({ course }) => course),
      period.until,
    ),
  }
}

function courseOfHer(facts: readonly Happening[]) {
  const counting = countingOf(facts.map(assessedIn))
  const codes = [...new Set(counting.flatMap(({ scores }) => Object.keys(scores)))]
  const course = courseOf(counting, codes)
  return { course, outcome: improvementOf(course, counting.at(-1)?.lowest ?? 1).outcome }
}

const assessedIn = (fact: Happening) => ({
  id: fact.entityId ?? '',
  correctsId: wordOf(fact, 'corrects'),
  assessedOn: dayOf(fact.occurredAt),
  lowest: numberOf(fact, 'lowest') ?? 1,
  highest: numberOf(fact, 'highest') ?? 5,
  scores: (fact.attributes.scores ?? {}) as Scores,
})

// In the order of the instrument; what an earlier one had beside it comes after.
async function describeDomains(tx: Tx, courses: readonly Course[], on: string) {
  const named = await listDomains(tx, on)
  const scored = courses.flatMap((course) => course.map(({ domain }) => domain))
  const codes = [...new Set([...named.map(({ code }) => code), ...scored])]
  return codes.map((domain) => {
    const own = named.find(({ code, version }) => code === domain && version > 1)
    const changes = courses.flatMap(
      (course) => course.find((line) => line.domain === domain)?.change ?? [],
    )
    return {
      domain,
      name: own?.name ?? null,
      compared: changes.length,
      rose: changes.filter((change) => change > 0).length,
      same: changes.filter((change) => change === 0).length,
      fell: changes.filter((change) => change < 0).length,
    }
  })
}
