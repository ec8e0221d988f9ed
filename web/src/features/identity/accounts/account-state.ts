import type { HeldMembership, Person } from './people.api.ts'

export type Term = Pick<HeldMembership, 'validFrom' | 'validUntil'>

/** Where a membership stands on a day; its last day counts. Days are `YYYY-MM-DD`. */
export function termOn({ validFrom, validUntil }: Term, today: string) {
  if (validUntil !== null && validUntil < today) return 'ended'
  return validFrom > today ? 'upcoming' : 'running'
}

/** The memberships that have not ended. */
export const lastingOf = ({ memberships }: Pick<Person, 'memberships'>, today: string) =>
  memberships.filter((held) => termOn(held, today) !== 'ended')

export type WayIn = 'ended' | 'own' | 'invited' | 'none'

/** How somebody gets in. */
export function wayInOf({ endedAt, canSignIn, invitedUntil }: Person): WayIn {
  if (endedAt !== null) return 'ended'
  if (canSignIn) return 'own'
  return invitedUntil === null ? 'none' : 'invited'
}
