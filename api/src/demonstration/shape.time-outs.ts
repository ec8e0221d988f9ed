import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../platform/http/index.ts'

const Words = Type.String({ minLength: 1, maxLength: 300 })
const optional = Type.Optional
const count = Type.Integer({ minimum: 0 })

const Stay = strictObject({
  number: Type.String(),
  /** Absent: it never came to a place. */
  place: optional(Words),
  crisis: optional(Type.Boolean()),
  asked: Day,
  decided: Day,
  declineReason: optional(Type.String()),
  cancelled: optional(Day),
  cancelReason: optional(Type.String()),
  from: Day,
  leave: Day,
  /** Absent: as planned. */
  left: optional(Day),
  endReason: optional(Type.String()),
  aim: Type.String(),
  needs: optional(Words),
  evaluated: optional(Day),
  outcome: optional(Type.String()),
  nextStep: optional(Type.String()),
  words: optional(Words),
})
export type PastStay = Static<typeof Stay>

/** `time-outs.json`: the facility, how much of it there is, and who stayed there. */
export const TimeOutsShape = strictObject({
  places: Type.Array(strictObject({ name: Words, from: Day })),
  closed: Type.Array(
    strictObject({ place: Words, from: Day, until: Day, reason: Type.String(), on: Day }),
  ),
  periods: Type.Array(
    strictObject({
      from: Day,
      until: Day,
      on: Day,
      stays: count,
      days: count,
      provenance: oneOf(['stated', 'derived', 'assumed']),
      source: Words,
      dayPriceCents: nullable(count),
      priceSource: Words,
    }),
  ),
  stays: Type.Array(Stay),
})
export type TimeOutsData = Static<typeof TimeOutsShape>
