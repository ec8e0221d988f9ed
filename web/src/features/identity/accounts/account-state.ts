import { daysBetween } from '../../../platform/language/days.ts'
import type { HeldMembership, Person } from './people.api.ts'

/** How many days ahead an end counts as *soon*. */
const soon = 30

export type Term = Pick<HeldMembership, 'validFrom' | 'validUntil'>

/** Where a membership stands on a day; its last day counts. Days are `YYYY-MM-DD`. */
export function termOn({ validFrom, validUntil }: Term, today: string) {
  if (validUntil !== null && validUntil < today) return 'ended'
  return validFrom > today ? 'upcoming' : 'running'
}

/** The memberships that have not ended. */
export const lastingOf = ({ memberships }: Pick<Person, 'memberships'>, today: string) =>
  memberships.filter((held) => termOn(held, today) !== 'ended')

/** An account that is still open while its person works here no more. */
export function isLeftOver(person: Person, today: string): boolean {
  const { kept, endedAt, memberships } = person
  return kept && endedAt === null && memberships.length > 0 && lastingOf(person, today).length === 0
}

/** A running membership whose last day is near. */
export function lapsesSoon(held: Term, today: string): boolean {
  const { validUntil } = held
  if (validUntil === null || termOn(held, today) !== 'running') return false
  return daysBetween(today, validUntil) <= soon
}

export type WayIn = 'ended' | 'own' | 'invited' | 'none'

/** How somebody gets in. */
export function wayInOf({ endedAt, canSignIn, invitedUntil }: Person): WayIn {
  if (endedAt !== null) return 'ended'
  if (canSignIn) return 'own'
  return invitedUntil === null ? 'none' : 'invited'
}
