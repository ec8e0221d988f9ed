import type { LinkProps } from '@tanstack/react-router'
import { searchCases } from '../../features/cases/search.api.ts'
import type { Role } from '../../platform/api/contract.ts'

/** One thing that was found, with the page that shows it. */
export type Found = { id: string; title: string; detail: string; page: LinkProps }

/** One room that can be searched. `find` asks by POST: what is looked for never enters an
 *  address. */
export type Finder = {
  roles: readonly Role[]
  find: (term: string, signal: AbortSignal) => Promise<readonly Found[]>
}

/** The rooms that can be searched from the frame. A role for which none is listed sees no search. */
const finders: readonly Finder[] = [
  {
    roles: [
      'case_manager',
      'peer_expert',
      'coordinator',
      'process_director',
      'organisation_manager',
    ],
    find: async (term, signal) =>
      (await searchCases(term, signal)).map(({ id, number, alias }) => ({
        id,
        title: alias,
        detail: number,
        page: { to: '/cases/$caseId', params: { caseId: id }, preload: false },
      })),
  },
]

export function findersOf(role: Role): readonly Finder[] {
  return finders.filter((finder) => finder.roles.includes(role))
}

/** Asks all rooms of a role at once. */
export async function findEverywhere(role: Role, term: string, signal: AbortSignal) {
  const found = await Promise.all(findersOf(role).map((finder) => finder.find(term, signal)))
  return found.flat()
}
