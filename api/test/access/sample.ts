import type { AccessKey, Relation, Role } from '../../src/platform/access/matrix.ts'
import type { Member } from '../world.people.ts'
import type { Furnished } from './furnish.ts'
import type { Situation } from './situations.ts'

/** What is at hand to fill a path and a body with. */
export type Hand = {
  on: Furnished
  actor: Member
  colleague: Member
  peer: Member
  referralId: string
  /** The session with which the actor asks. */
  sessionId: string
  /** An id that nothing has. */
  nobodys: string
}

/** How to ask a route. */
export type Sample = {
  /** Absent: about the woman in the path. `programme`: no single woman is asked for. */
  about?: 'programme'
  params?: (hand: Hand) => Record<string, string>
  body?: (hand: Hand) => unknown
  query?: string
  headers?: Record<string, string>
  /** Where the actor passed the gate and stumbles over a state behind it. */
  passesAs?: readonly number[]
  /** The route reads through another cell as well. */
  alsoNeeds?: AccessKey
  /** Roles with the cell that a rule keeps from this one act. */
  exceptRoles?: readonly Role[]
  /** Where a route asks for more, or reaches further, than the relations of its cell. */
  reaches?: (relations: readonly Relation[], situation: Situation) => boolean
}
