import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Hours = Type.Number({ exclusiveMinimum: 0, maximum: 40, multipleOf: 0.25 })

/** `staffing.json`: hours in the pool, what was confirmed of whom, languages, and vacancies. */
export const StaffingShape = strictObject({
  contracts: Type.Array(
    strictObject({
      who: Key,
      by: Key,
      recordedOn: Day,
      hours: Hours,
      from: Day,
      until: Type.Optional(Day),
    }),
  ),
  confirmations: Type.Array(
    strictObject({ who: Key, by: Key, on: Day, points: Type.Array(Type.String()) }),
  ),
  languages: Type.Array(strictObject({ who: Key, speaks: Type.Array(Type.String()) })),
  vacancies: Type.Array(
    strictObject({
      key: Key,
      by: Key,
      role: oneOf(['case_manager', 'peer_expert', 'coordinator']),
      hours: Hours,
      openedOn: Day,
      fillBy: Day,
      filledOn: Type.Optional(Day),
    }),
  ),
})
export type StaffingData = Static<typeof StaffingShape>
