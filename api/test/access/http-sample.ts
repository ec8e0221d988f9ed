import type { Relation } from '../../src/platform/access/matrix.ts'
import type { Member } from '../world.people.ts'
import type { Furnished } from './furnish.ts'
import type { Situation } from './situations.ts'

/** What is at hand to fill a path and a body with. */
export type Hand = { on: Furnished; actor: Member; colleague: Member; peer: Member }

/** How to ask a route. Without `params` the route is about no single woman: a list, or oneself. */
export type Sample = {
  params?: (hand: Hand) => Record<string, string>
  body?: (hand: Hand) => unknown
  headers?: Record<string, string>
  /** Who passes is refused afterwards, because of a state; the gate is what is tried here. */
  passesAs?: readonly number[]
  /** Where the route itself asks for more, or reaches further, than the cell says. */
  reaches?: (relations: readonly Relation[], situation: Situation) => boolean
}
