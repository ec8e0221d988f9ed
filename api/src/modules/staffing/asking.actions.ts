import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { getCapacity, measureCapacity, measureFor, readsHoursOf } from './capacity.actions.ts'
import { listNames } from './capacity.queries.ts'
import { figureOf, isExceeded } from './capacity.rules.ts'
import { contractNoticeDays, vacancyNoticeDays } from './capacity.settings.ts'
import { getVacancies } from './vacancies.actions.ts'
import { listVacancies } from './vacancies.queries.ts'
import { standingOf } from './vacancies.rules.ts'

/** Whose cases ask more hours than there are this week, as far as the actor reads it; a person who is
 *  away all week is covered by her stand-ins. `availableHours` and `neededHours` are a week's. */
export async function listExceeded(act: Act) {
  const { people, weeks, organisations } = await getCapacity(act, 1)
  const [monday = act.today] = weeks
  const names = await listNames(act.tx, act.today)
  const persons = people.flatMap(({ membershipId, name, weeks: [week] }) => {
    const works = names.find((one) => one.membershipId === membershipId)
    if (!week || !works || !isExceeded(week)) return []
    const { available: availableHours, needed: neededHours } = week
    const { organisationId } = works
    return [{ membershipId, organisationId, name, monday, availableHours, neededHours }]
  })
  const whole = organisations.flatMap(({ organisationId, name, caseManagers: [week] }) => {
    if (!week || !isExceeded(week)) return []
    const { available: availableHours, needed: neededHours } = week
    return [{ organisationId, name, monday, availableHours, neededHours }]
  })
  return { persons, organisations: whole }
}

/** Open vacancies past the day to fill them by, or near it, as far as the actor reads them. */
export async function listVacanciesDue(act: Act) {
  const { items } = await getVacancies(act)
  return items.filter(({ standing }) => standing === 'late' || standing === 'due')
}

/** Whose hours in the pool end within the notice of the programme while she answers for cases. */
export async function listHoursEnding(act: Act) {
  const { tx, actor, today } = act
  const days = await getSetting({ tx, programmeId: actor.programmeId }, contractNoticeDays, today)
  const names = await listNames(tx, today)
  const { people } = await measureFor(act, 1)
  return people.flatMap((person) => {
    const { membershipId, organisationId, hoursEndOn, responsible: cases } = person
    const name = names.find((one) => one.membershipId === membershipId)?.name
    if (name === undefined || hoursEndOn === null || cases === 0) return []
    if (hoursEndOn > addDays(today, days) || !readsHoursOf(act, person)) return []
    return [{ membershipId, organisationId, name, hoursEndOn, cases }]
  })
}

type Asking = { programmeId: string; today: string }

/** How many of each there are in a programme, whoever reads them. @param tx of a job that may measure */
export async function countHands(tx: Tx, { programmeId, today }: Asking) {
  const of = { tx, programmeId }
  const endsBy = addDays(today, await getSetting(of, contractNoticeDays, today))
  const noticeDays = await getSetting(of, vacancyNoticeDays, today)
  const { people, organisations } = await measureCapacity(tx, { programmeId, today, weeks: 1 })
  const weeks = [
    ...people.map(({ sums: [sum] }) => sum && figureOf(sum)),
    ...organisations.map(({ caseManagers: [week] }) => week),
  ]
  const standings = (await listVacancies(tx)).map((one) => standingOf(one, { today, noticeDays }))
  return {
    exceeded: weeks.filter((week) => week !== undefined && isExceeded(week)).length,
    hoursEnding: people.filter(
      (one) => one.responsible > 0 && one.hoursEndOn !== null && one.hoursEndOn <= endsBy,
    ).length,
    vacanciesLate: standings.filter((standing) => standing === 'late').length,
    vacanciesDue: standings.filter((standing) => standing === 'due').length,
  }
}
