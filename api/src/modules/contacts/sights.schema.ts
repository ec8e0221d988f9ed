import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, Moment, nullable, oneOf } from '../../platform/http/index.ts'
import { sightStates } from '../cases/index.ts'

const Days = Type.Integer({ minimum: 0 })

/** Computed from the last contacts each time it is asked, and stored nowhere. */
export const Sight = Type.Object({
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  closed: Type.Boolean({ description: 'Closed while she was out of sight: stays on the list.' }),
  state: oneOf(sightStates),
  daysSinceSpoken: nullable(Days),
  daysSinceSeen: nullable(Days),
  daysCounted: Type.Integer({
    minimum: 0,
    description: 'Since she was spoken with, or else since the case opened.',
  }),
  lastSpokenAt: nullable(Moment),
  lastSeenAt: nullable(Moment),
  lastAttemptAt: nullable(Moment),
  knownUntil: nullable(Day),
})
export type Sight = Static<typeof Sight>

export const Sights = listOf(Sight)
