import type { gaps } from './sheet.schema.ts'

export type Gap = (typeof gaps)[number]

/** What of her record is there. */
export type Recorded = {
  safeContact: boolean
  assessed: boolean
  goals: number
  /** What is known of her being seen. */
  everSpoken: boolean
  outOfSight: boolean
  teamSharing: boolean
  peer: boolean
  introductions: number
}

/** What the record does not hold, and whoever takes over has to ask. */
export function gapsIn(recorded: Recorded): Gap[] {
  const missing: readonly [Gap, boolean][] = [
    ['no-safe-contact', !recorded.safeContact],
    ['no-assessment', !recorded.assessed],
    ['no-goals', recorded.goals === 0],
    ['never-spoken', !recorded.everSpoken],
    ['out-of-sight', recorded.everSpoken && recorded.outOfSight],
    ['no-team-sharing', !recorded.teamSharing],
    ['no-peer-expert', !recorded.peer],
    ['no-introduction', recorded.introductions === 0],
  ]
  return missing.flatMap(([gap, applies]) => (applies ? [gap] : []))
}
