import type { FacilityName } from './options.schema.ts'
import type { Outcome, Span, Standing, Today } from './outcomes.schema.ts'
import { staffedRole } from './staffing.rules.ts'

type Weeks = readonly { contracted: number; available: number }[]
type Roles = { caseManagers: Weeks; peerExperts: Weeks }

/** Capacity as it was measured: of the team, and of each organisation. */
export type Capacity = {
  norms: { hoursPerCase: number; peerHoursPerCase: number }
  people: readonly { role: string; responsible: number }[]
  organisations: readonly ({ organisationId: string; name: string } & Roles)[]
  team: Roles
}

/** Elements of the live note as the reader may read them. */
type Elements = readonly {
  code: string
  state: Standing['state']
  figures: readonly { code: string; counts: readonly Count[] }[]
}[]
type Count = { code: string; value: number | null; band: { from: number; until: number } | null }

const countOf = (elements: Elements, figure: string, count: string) =>
  elements
    .flatMap(({ figures }) => figures)
    .find(({ code }) => code === figure)
    ?.counts.find(({ code }) => code === count)

/** Open cases as the reader may know them: exact in care, else a band. */
export function casesToday(elements: Elements): { cases: Span; isBand: boolean } | undefined {
  const open = countOf(elements, 'one-responsible', 'open')
  if (open === undefined) return undefined
  const { value, band } = open
  if (value !== null) return { cases: spanOf(value, value), isBand: false }
  return band === null ? undefined : { cases: spanOf(band.from, band.until), isBand: true }
}

export const spanOf = (low: number, high: number): Span => ({
  low: String(low),
  high: String(high),
})

/** What the live note calls each of these. */
const calledThere: Readonly<Record<Standing['code'], string>> = {
  'case-management': 'case-management',
  'peer-expert': 'peer-expert',
  'expert-role': 'expert-role',
  'time-out': 'time-out',
  direction: 'direction',
  'flex-budget': 'flex-budget',
  wat: 'what',
  hoe: 'how',
  nodig: 'needed',
}

export const standingToday = (elements: Elements): Standing[] =>
  (Object.entries(calledThere) as [Standing['code'], string][]).map(([code, called]) => ({
    code,
    state: elements.find((element) => element.code === called)?.state ?? 'unknown',
    because: [],
  }))

/** Whether the first week has anybody in a role. */
const hasHours = ([first]: Weeks) => (first?.contracted ?? 0) > 0

/** What stands today. What nobody measures stands as both notes have it. */
export function facilitiesToday(elements: Elements, { team }: Pick<Capacity, 'team'>) {
  const some = (figure: string, count: string) => {
    const found = countOf(elements, figure, count)
    return found === undefined ? null : (found.value ?? 0) > 0
  }
  const stands: Record<FacilityName, boolean | null> = {
    'case-managers': hasHours(team.caseManagers),
    'peer-expert': hasHours(team.peerExperts),
    'time-out': some('time-out-places', 'placesOpen'),
    'flex-budget': some('flex-free', 'givenEuros'),
    direction: true,
    subsidy: true,
    'drop-in': true,
    zone: true,
  }
  return (Object.entries(stands) as [FacilityName, boolean | null][]).map(([name, is]) => ({
    name,
    stands: is,
  }))
}

/** Organisations that have case managers in the pool. */
export const partiesToday = ({ organisations }: Pick<Capacity, 'organisations'>) =>
  organisations
    .filter(({ caseManagers }) => hasHours(caseManagers))
    .map(({ organisationId, name }) => ({ id: organisationId, name }))

/** Hours for cases this week of the team, or of some organisations. */
export function availableOf(
  { organisations, team }: Capacity,
  role: keyof Roles,
  ids?: readonly string[],
): number {
  const of = ids
    ? organisations.filter(({ organisationId }) => ids.includes(organisationId))
    : [team]
  return of.reduce((sum, one) => sum + (one[role][0]?.available ?? 0), 0)
}

type Live = { cases: Span | null; capacity: Capacity; readsPool: boolean }

/** The team today: what the cases ask by the norm, and what the pool has where the reader may know that. */
export function staffingToday({ cases, capacity, readsPool }: Live): Today['staffing'] {
  const { hoursPerCase, peerHoursPerCase } = capacity.norms
  const role = (name: 'case-managers' | 'peer-experts', perCase: number): Outcome['staffing'] => [
    staffedRole({
      role: name,
      cases,
      perCase: spanOf(perCase, perCase),
      available: readsPool
        ? availableOf(capacity, name === 'case-managers' ? 'caseManagers' : 'peerExperts')
        : null,
      stands: true,
    }),
  ]
  return [...role('case-managers', hoursPerCase), ...role('peer-experts', peerHoursPerCase)]
}
