import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, oneOf, strictObject } from '../../platform/http/index.ts'

/** What is worked beside cases. */
const hourKinds = [
  'team',
  'case-meeting',
  'supervision',
  'work-guidance',
  'training',
  'coordination',
  'expertise',
] as const

export const HoursBody = strictObject({
  workedOn: Day,
  kind: oneOf(hourKinds),
  minutes: Type.Integer({ minimum: 1, maximum: 1440 }),
})
export type HoursBody = Static<typeof HoursBody>

export const HoursParams = strictObject({ hoursId: Id })

const Values = { workedOn: Day, kind: oneOf(hourKinds), minutes: Type.Integer() }

export const Hours = Type.Object({
  id: Id,
  ...Values,
  withdrawn: Type.Boolean({ description: 'Entered by mistake: counts as nothing.' }),
  earlier: Type.Array(Type.Object({ ...Values, replacedAt: Moment }), {
    description: 'What stood here before, the latest first.',
  }),
  version: Type.Integer(),
})
export type Hours = Static<typeof Hours>
