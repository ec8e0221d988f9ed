import type { Figure } from './capacity.rules.ts'
import { languagesIn } from './languages.rules.ts'
import type { LanguageCode } from './languages.schema.ts'

/** Weeks of which the room is asked: what a new case finds when it comes. */
export const weeksOfRoom = 4

/** Hours a week that are free in each of the next weeks in which she is there.
 *  @returns 0 when she is away in all of them */
export function roomIn(
  weeks: readonly Pick<Figure, 'available' | 'needed' | 'awayDays'>[],
): number {
  const there = weeks.slice(0, weeksOfRoom).filter(({ awayDays }) => awayDays === 0)
  const free = there.map(({ available, needed }) => available - needed)
  return free.length === 0 ? 0 : Math.max(0, Math.round(Math.min(...free) * 100) / 100)
}

/** Whether they share a language. @returns null where hers are not the reader's to know, or unknown */
export function shareLanguage(
  hers: readonly string[] | undefined,
  spoken: readonly LanguageCode[],
): boolean | null {
  const known = (hers ?? []).flatMap(languagesIn)
  if (known.length === 0 || spoken.length === 0) return null
  return known.some((language) => spoken.includes(language))
}

type Reasons = {
  room: { enough: boolean } | null
  profile: { met: number; of: number } | null
  sharesLanguage: boolean | null
}

/** What is not known speaks for nobody and against nobody. */
export const fits = ({ room, profile, sharesLanguage }: Reasons): boolean =>
  room?.enough !== false &&
  (profile === null || profile.met === profile.of) &&
  sharesLanguage !== false

/** Who fits first, each by name: a proposal, and no ranking. */
export const inOrder = <M extends { fits: boolean; name: string }>(matches: readonly M[]): M[] =>
  matches.toSorted(
    (one, other) => Number(other.fits) - Number(one.fits) || one.name.localeCompare(other.name),
  )
