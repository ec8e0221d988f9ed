import type { Statistic } from './catalogue.rules.ts'
import { catalogue, statisticOf } from './catalogue.rules.ts'
import { countOf, termsOf } from './counts.rules.ts'
import type { EditionPeriod } from './edition-periods.rules.ts'
import { daysOf, halvesAcross, halvesOf, periodBefore } from './edition-periods.rules.ts'
import type { Relation, Terms } from './statements.rules.ts'
import { atLeast, exactly, minus } from './statements.rules.ts'

/** What binds the counts of some periods by their definitions, known to every reader who reads those.
 *  @param decided the day on which it was settled who is continued */
export function relationsAcross(periods: readonly EditionPeriod[], decided: string): Relation[] {
  const halves = halvesAcross([...periods, decided.slice(0, 4)])
  const years = [...new Set(halves.map((half) => half.slice(0, 4)))]
  return [
    ...halves.flatMap(flowOf),
    ...[...halves, ...years].flatMap(within),
    ...[...halves, ...years].flatMap(behind),
    ...years.flatMap(yearOf),
    ...continuedOn(halves, decided),
  ]
}

const terms = (code: string, period: EditionPeriod): Terms => {
  const statistic = statisticOf(code)
  if (statistic === undefined) throw new RangeError('No such statistic.')
  return termsOf(statistic, period)
}

/** Who was ever in the approach at the end was so at the start, or came in; what is open at the end was open
 *  at the start, opened or opened again, and was not closed. */
function flowOf(half: EditionPeriod): Relation[] {
  const before = periodBefore(half)
  const grown = minus(terms('people', half), terms('people', before))
  const changed = minus(terms('open', half), terms('open', before))
  const reopened = { [`reopened@${half}`]: 1 }
  const came = minus(minus(changed, terms('opened', half)), reopened)
  return [
    exactly(minus(grown, terms('opened', half)), 0),
    exactly(minus(came, minus({}, terms('closed', half))), 0),
  ]
}

function within(period: EditionPeriod): Relation[] {
  return parted.map(({ code, within: group }) =>
    atLeast(minus(terms(group, period), terms(code, period)), 0),
  )
}

const parted = catalogue.flatMap((one) =>
  one.within === null ? [] : [{ code: one.code, within: one.within }],
)

/** Each of the persons behind events had one of them at least; of hours and euros that cannot be said. */
function behind(period: EditionPeriod): Relation[] {
  return catalogue.flatMap((one) =>
    one.behind === null || one.unit !== 'events'
      ? []
      : [atLeast(minus(terms(one.code, period), terms(one.behind, period)), 0)],
  )
}

/** Persons of a half-year are persons of its year, and those of the year were there in one of the two. */
function yearOf(year: EditionPeriod): Relation[] {
  const halves = halvesOf(year)
  return catalogue.flatMap((statistic: Statistic) => {
    if (statistic.nature === 'at-end') return []
    const whole = { [countOf(statistic, year)]: 1 }
    const parts = halves.map((half) => ({ [countOf(statistic, half)]: 1 }))
    const beyond = parts.reduce<Terms>((rest, part) => minus(rest, part), whole)
    if (statistic.nature === 'adds') return [exactly(beyond, 0)]
    return [...parts.map((part) => atLeast(minus(whole, part), 0)), atLeast(minus({}, beyond), 0)]
  })
}

/** Those who are continued are among the women of that day, and those of them with an open case among those. */
function continuedOn(halves: readonly EditionPeriod[], decided: string): Relation[] {
  const all = { [`continued@${decided}`]: 1 }
  const people = { [`people@${decided}`]: 1 }
  const around = halves.flatMap((half) => {
    const then = terms('people', half)
    const later = daysOf(half).until >= decided
    return [atLeast(later ? minus(then, people) : minus(people, then), 0)]
  })
  const open = halves
    .filter((half) => daysOf(half).until >= decided)
    .map((half) => atLeast(minus(all, terms('continued-open', half)), 0))
  return [atLeast(minus(people, all), 0), ...around, ...open]
}
