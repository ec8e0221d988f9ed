import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Text = Type.String({ minLength: 1, maxLength: 500 })
const Minutes = Type.Integer({ minimum: 0, maximum: 480 })

/** `handovers.json`: rounds, who was away, what came late, and what stands on the sheets. */
export const HandoversShape = strictObject({
  rounds: Type.Array(
    strictObject({
      key: Key,
      name: Text,
      from: Day,
      completeBy: Day,
      closedOn: Day,
      by: Key,
      numbers: Type.Array(Type.String()),
    }),
  ),
  absences: Type.Array(strictObject({ who: Key, by: Key, plannedOn: Day, from: Day, until: Day })),
  lateWrites: Type.Array(
    strictObject({
      number: Type.String(),
      by: Key,
      /** When it took place. */
      on: Day,
      time: Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }),
      kind: oneOf(['street', 'phone', 'office']),
      outcome: oneOf(['spoken', 'attempted']),
      directMinutes: Minutes,
      travelMinutes: Minutes,
      recordedOn: Day,
      returnedOn: Day,
      /** Who decided. */
      to: Key,
      note: Text,
    }),
  ),
  words: Type.Array(strictObject({ agreements: Text, notInRecord: Text })),
})
export type HandoversData = Static<typeof HandoversShape>
