import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Words = Type.String({ maxLength: 300 })
const optional = Type.Optional
const Steps = optional(Type.Integer({ description: 'So many of the first steps were taken.' }))
const of = { number: Type.String(), on: Day }

/** `care.json`: her safety and her voice, by the number of her case. */
export const CareShape = strictObject({
  plans: Type.Array(
    strictObject({
      ...of,
      reviewOn: Day,
      signs: Words,
      helps: Words,
      whomToCall: Words,
      safePlaces: Words,
      notToDo: Words,
    }),
  ),
  incidents: Type.Array(
    strictObject({
      ...of,
      kind: oneOf(['sexual', 'physical', 'threat', 'stalking', 'exploitation', 'robbery']),
      words: Words,
      /** Every step is taken by this day; absent where some are not. */
      stepsUntil: optional(Day),
      steps: Steps,
    }),
  ),
  missing: Type.Array(
    strictObject({
      ...of,
      lastSeenOn: Day,
      endedOn: Day,
      outcome: oneOf(['found-safe', 'found-hurt', 'found-elsewhere']),
      words: Words,
      steps: Steps,
    }),
  ),
  sleepingPlaces: Type.Array(strictObject({ ...of, kind: Key, place: Words, steps: Steps })),
  complaints: Type.Array(
    strictObject({
      ...of,
      addressedTo: oneOf(['team', 'organisation', 'complaints-officer', 'municipality']),
      words: Words,
      heardOn: optional(Day),
      answeredOn: optional(Day),
      answer: optional(Words),
    }),
  ),
  refusals: Type.Array(strictObject({ ...of, who: Key, reason: Words })),
  ratings: Type.Array(
    strictObject({ ...of, score: Type.Integer({ minimum: 1, maximum: 5 }), words: Words }),
  ),
  /** A signal of hers that was put off, by somebody of another role than who works on it. */
  postponements: Type.Array(
    strictObject({
      ...of,
      kind: oneOf(['out-of-sight']),
      by: Key,
      until: Day,
      reason: oneOf(['appointment-made', 'answer-awaited', 'at-her-pace', 'colleague-on-it']),
    }),
  ),
  conflictBlocks: Type.Array(
    strictObject({ ...of, who: Key, by: Key, ground: oneOf(['private-tie', 'earlier-relation']) }),
  ),
})
export type CareData = Static<typeof CareShape>
