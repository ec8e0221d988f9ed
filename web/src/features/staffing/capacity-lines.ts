import type { Capacity, Week } from './pool.api.ts'

/** One line of a table: somebody, or all of one role in an organisation or the team. */
export type Line = { id: string; name: string; weeks: readonly Week[]; hoursEndOn: string | null }

type Words = { caseManagers: string; peerExperts: string; team: string }

const isThere = ({ contracted, cases }: Week) => contracted > 0 || cases > 0

/** Organisations and the team, case managers and peer experts apart; what is empty is left out. */
export function wholeLines({ organisations, team }: Capacity, words: Words): Line[] {
  const of = (name: string, roles: NonNullable<Capacity['team']>) =>
    (['caseManagers', 'peerExperts'] as const).flatMap((role): Line[] =>
      roles[role].some(isThere)
        ? [
            {
              id: `${name} ${role}`,
              name: `${name}, ${words[role]}`,
              weeks: roles[role],
              hoursEndOn: null,
            },
          ]
        : [],
    )
  return [
    ...organisations.flatMap(({ name, ...roles }) => of(name, roles)),
    ...(team ? of(words.team, team) : []),
  ]
}

/** Hours that are missing in a week; 0 when there are enough. */
export const shortOf = ({ available, needed }: Pick<Week, 'available' | 'needed'>) =>
  Math.max(0, Math.round((needed - available) * 100) / 100)

/** The Monday of the first week to come in which hours are missing. */
export const shortFrom = (weeks: readonly Week[], mondays: readonly string[]) =>
  mondays.find((_, nth) => nth > 0 && weeks[nth] !== undefined && shortOf(weeks[nth]) > 0)
