import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import {
  listCarried,
  listNames,
  listOrganisations,
  listPassings,
  listStaff,
} from './capacity.queries.ts'
import type { Norms, PoolRole, Staff, Sum } from './capacity.rules.ts'
import { addUp, figureOf, mondaysFrom, sumOfWeek, withPassings } from './capacity.rules.ts'
import type { Capacity } from './capacity.schema.ts'
import { hoursPerCase, hoursWithoutCase, peerHoursPerCase } from './capacity.settings.ts'
import { hoursEndOn } from './hours-end.rules.ts'

/** Weeks that are looked ahead, this one included: a quarter. */
const weeksAhead = 13

type Asking = { programmeId: string; today: string; weeks?: number }

/** Capacity against caseload of everyone, week by week: what screens, API, command line and matching
 *  show a part of. @param tx of a job that may measure */
export async function measureCapacity(tx: Tx, { programmeId, today, weeks = weeksAhead }: Asking) {
  const hours = await readHours({ tx, programmeId }, today)
  const norms: Norms = {
    perCase: { case_manager: hours.hoursPerCase * 60, peer_expert: hours.peerHoursPerCase * 60 },
    withoutCase: hours.hoursWithoutCase * 60,
  }
  const mondays = mondaysFrom(today, weeks)
  const [first = today] = mondays
  const staff = await listStaff(tx, first)
  const carried = withPassings(await listCarried(tx, first), await listPassings(tx, today))
  const work = { carried, staff, norms }
  const people = staff.map((person) => ({
    ...person,
    sums: mondays.map((monday) => sumOfWeek(person, monday, work)),
    hoursEndOn: hoursEndOn(person, today) ?? null,
    responsible: carried.filter(
      (one) => one.membershipId === person.membershipId && one.untilOn === null,
    ).length,
  }))
  const organisations = (await listOrganisations(tx)).flatMap((organisation) => {
    const own = people.filter((one) => one.organisationId === organisation.organisationId)
    return own.length === 0 ? [] : [{ ...organisation, ...byRole(own, mondays.length) }]
  })
  return {
    weeks: mondays,
    norms: hours,
    people,
    organisations,
    team: byRole(people, mondays.length),
  }
}

export type Measured = Awaited<ReturnType<typeof measureCapacity>>
type Person = Staff & { sums: Sum[] }

const byRole = (people: readonly Person[], weeks: number) => ({
  caseManagers: weekly(people, 'case_manager', weeks),
  peerExperts: weekly(people, 'peer_expert', weeks),
})

const weekly = (people: readonly Person[], wanted: PoolRole, weeks: number) =>
  Array.from({ length: weeks }, (_, nth) =>
    figureOf(addUp(people.flatMap(({ role, sums }) => (role === wanted ? (sums[nth] ?? []) : [])))),
  )

async function readHours(asking: { tx: Tx; programmeId: string }, today: string) {
  return {
    hoursPerCase: await getSetting(asking, hoursPerCase, today),
    peerHoursPerCase: await getSetting(asking, peerHoursPerCase, today),
    hoursWithoutCase: await getSetting(asking, hoursWithoutCase, today),
  }
}

const waysIn = ({ actor }: Act): readonly string[] => relationsOf(actor.role, 'pool', 'read')

/** Whether the actor reads the hours of this one: her own, those of her organisation, or all. */
export function readsHoursOf(act: Act, of: { membershipId: string; organisationId: string }) {
  const ways = waysIn(act)
  return (
    ways.includes('all') ||
    (ways.includes('org') && of.organisationId === act.actor.organisationId) ||
    (ways.includes('self') && of.membershipId === act.actor.membershipId)
  )
}

/** Measured now over the whole programme, for readers of a part of it. */
export const measureFor = (act: Act, weeks = weeksAhead): Promise<Measured> => {
  const { programmeId } = act.actor
  return act.measure('monitor', (tx) =>
    measureCapacity(tx, { programmeId, today: act.today, weeks }),
  )
}

/** Capacity against caseload, as far as it is the reader's. */
export async function getCapacity(act: Act, ahead = weeksAhead): Promise<Capacity> {
  const { weeks, norms, people, organisations, team } = await measureFor(act, ahead)
  const ways = waysIn(act)
  return {
    weeks,
    norms,
    people: await named(act, people),
    organisations: organisations.filter(
      ({ organisationId }) =>
        ways.includes('all') ||
        (ways.includes('org') && organisationId === act.actor.organisationId),
    ),
    team: ways.includes('all') ? team : null,
  }
}

// By organisation and name, never by hours; who has neither hours nor cases is not in the pool.
async function named(act: Act, people: Measured['people']): Promise<Capacity['people']> {
  const names = await listNames(act.tx, act.today)
  return names
    .flatMap(({ membershipId, name, organisation }) => {
      const found = people.find((one) => one.membershipId === membershipId)
      if (found === undefined || !readsHoursOf(act, found)) return []
      const idle = found.contracts.length === 0 && addUp(found.sums).cases === 0
      if (idle && membershipId !== act.actor.membershipId) return []
      const { role, sums } = found
      const weeks = sums.map(figureOf)
      return { membershipId, name, role, organisation, weeks, hoursEndOn: found.hoursEndOn }
    })
    .toSorted((one, other) => one.organisation.localeCompare(other.organisation))
}
