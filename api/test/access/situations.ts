import type { Relation } from '../../src/platform/access/matrix.ts'

/** How an actor stands to a case, arranged once for each role. */
export const situations = ['own', 'team', 'org', 'none', 'emergency', 'foreign'] as const
export type Situation = (typeof situations)[number]

/** What each situation makes true between actor and case; `self` never is: that is the row's author. */
const relationsIn: Record<Situation, readonly Relation[]> = {
  own: ['own', 'all'],
  team: ['team', 'all'],
  org: ['org', 'all'],
  none: ['all'],
  emergency: ['emergency', 'all'],
  foreign: [],
}

/** Whether one of a cell's relations holds in the situation. */
export const holds = (relations: readonly Relation[], situation: Situation) =>
  relations.some((relation) => relationsIn[situation].includes(relation))
