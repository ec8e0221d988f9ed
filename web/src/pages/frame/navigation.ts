import type { Role } from '../../platform/api/contract.ts'
import type { PlaceGroup } from './place-groups.ts'
import { placeGroups } from './place-groups.ts'
import type { Place } from './places.ts'
import { places } from './places.ts'
import { upfront } from './upfront.ts'

/** Items that the navigation shows, *Meer* included (screens: frame). */
export const mostItems = 6

export type NavigationOf = {
  first: readonly Place[]
  /** What stands one step away, under its headings; empty when everything fits. */
  more: readonly { group: PlaceGroup; places: readonly Place[] }[]
}

/** What a role finds in the navigation: all of it when it fits, else what it needs most and the rest
 *  under *Meer*. */
export function navigationOf(role: Role, all: readonly Place[] = places): NavigationOf {
  const mine = all.filter(({ roles }) => roles?.includes(role) ?? true)
  const ordered = [...mine].sort((one, other) => rankOf(role, one) - rankOf(role, other))
  const room = ordered.length > mostItems ? mostItems - 1 : mostItems
  const first = ordered.slice(0, room)
  const rest = mine.filter((place) => !first.includes(place))
  const more = placeGroups
    .map((group) => ({ group, places: rest.filter((place) => place.group === group) }))
    .filter((part) => part.places.length > 0)
  return { first, more }
}

// Sorting keeps the order of the list among places of one rank.
function rankOf(role: Role, { word }: Place): number {
  const rank = upfront[role].indexOf(word)
  return rank === -1 ? upfront[role].length : rank
}
