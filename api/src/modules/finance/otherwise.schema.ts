import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Total } from './lines.schema.ts'

const otherwiseNames = [
  'cases',
  'hoursPerCase',
  'peerHoursPerCase',
  'expertHours',
  'stayVolume',
] as const
export type OtherwiseName = (typeof otherwiseNames)[number]

const range = strictObject({ low: Type.String(), high: Type.String() })
const cents = nullable(strictObject({ lowCents: Type.Integer(), highCents: Type.Integer() }))

/** A version of a budget beside itself under other assumptions. */
export const Otherwise = strictObject({
  versionId: Id,
  slug: Type.String(),
  name: Type.String(),
  from: Day,
  until: Day,
  weeks: Type.String(),
  base: Total,
  total: Total,
  lines: Type.Array(
    strictObject({
      code: Type.String(),
      name: Type.String(),
      change: oneOf(['same', 'changed', 'dropped', 'added']),
      before: cents,
      after: cents,
    }),
  ),
  figures: Type.Array(
    strictObject({
      name: oneOf(otherwiseNames),
      before: nullable(range),
      after: nullable(range),
    }),
  ),
  assumedRateCents: Type.Union([Type.String(), Type.Null()], {
    description: 'The rate of the expert role where neither note gives it: that of case managers.',
  }),
})
export type Otherwise = Static<typeof Otherwise>
