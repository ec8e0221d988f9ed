/** The house: which rooms it has, on which shelf each stands, and what a room may be furnished
 *  with. `.dependency-cruiser.mjs` and `check-layout.ts` both read it. */

/** Shelves from the ground up. A room enters the rooms of the shelves named in `standsOn`, and
 *  those of its own shelf where `besides` says so, always by their door. */
export const shelves = {
  ground: { rooms: ['identity', 'privacy'], standsOn: [], besides: true },
  aside: { rooms: ['network', 'knowledge'], standsOn: ['ground'], besides: false },
  walled: { rooms: ['drop-in', 'zone-registrations'], standsOn: ['ground'], besides: false },
  core: { rooms: ['cases', 'plans'], standsOn: ['ground'], besides: true },
  chain: {
    rooms: [
      'contacts',
      'peer-support',
      'handovers',
      'voice',
      'safety',
      'staffing',
      'time-outs',
      'flex-budget',
      'escalations',
      'meetings',
      'referrals',
    ],
    standsOn: ['ground', 'aside', 'core'],
    besides: true,
  },
  top: {
    rooms: ['signals'],
    standsOn: ['ground', 'aside', 'walled', 'core', 'chain'],
    besides: false,
  },
  proof: {
    rooms: ['monitor', 'publications', 'woo', 'safeguards', 'scenarios', 'finance'],
    standsOn: ['ground', 'aside', 'walled', 'core', 'chain', 'top'],
    besides: true,
  },
} as const satisfies Record<
  string,
  { rooms: readonly string[]; standsOn: readonly string[]; besides: boolean }
>

export type Shelf = keyof typeof shelves

export const rooms: readonly string[] = Object.values(shelves).flatMap((shelf) => [...shelf.rooms])

/** Lines a file of a room may have, by its last part: `handovers.rules.ts` is a `rules`. */
export const partLimits: Readonly<Record<string, number>> = {
  index: 25,
  schema: 120,
  rules: 150,
  queries: 200,
  actions: 200,
  routes: 150,
}

/** Parts beyond the six pieces of furniture: norms and terms with their source, work in the
 *  background, what sign-in does as the database role `gate`, and what of a room asks for a person. */
export const furtherParts: readonly string[] = ['settings', 'jobs', 'gate', 'signals']

/** Folders whose name says nothing about what is in them. */
export const emptyNames: readonly string[] = [
  'utils',
  'helpers',
  'common',
  'shared',
  'services',
  'lib',
  'types',
  'misc',
]

/** @returns the rooms that a room of this shelf may enter, its own included */
export function mayEnter(shelf: Shelf, room: string): string[] {
  const { rooms: neighbours, standsOn, besides } = shelves[shelf]
  const below = standsOn.flatMap((name: Shelf) => [...shelves[name].rooms])
  return [room, ...(besides ? neighbours : []), ...below]
}
