import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$' })
const Words = Type.String({ minLength: 1, maxLength: 600 })
const cents = Type.Integer({ minimum: 1 })

/** `grants.json`: one grant for each organisation, as it was applied for and awarded. Money in cents. */
export const GrantsShape = strictObject({
  grants: Type.Array(
    strictObject({
      /** Slug of the organisation. */
      organisation: Key,
      name: Words,
      about: Words,
      from: Day,
      until: Day,
      budgetVersion: Key,
      appliedOn: Day,
      awardedOn: Day,
      accountabilityBy: Day,
      reason: Words,
      lines: Type.Array(
        strictObject({
          code: Key,
          name: Words,
          measure: oneOf(['hours', 'days', 'stays', 'euros']),
          countedBy: nullable(oneOf(['case-managers', 'peer-expert', 'time-out', 'flex-budget'])),
          volume: nullable(Type.String()),
          cents,
          note: Type.Optional(Words),
        }),
      ),
      conditions: Type.Array(Words),
      dues: Type.Array(
        strictObject({
          owner: oneOf(['organisation', 'municipality']),
          what: Words,
          dueOn: Day,
          doneOn: Type.Optional(Day),
        }),
      ),
      instalments: Type.Array(strictObject({ cents, dueOn: Day })),
      /** What the organisation began to write when the period was over. */
      accountability: Type.Optional(
        strictObject({
          writtenOn: Day,
          deployment: Words,
          narrative: Words,
          lines: Type.Array(strictObject({ code: Key, words: Words })),
        }),
      ),
    }),
  ),
})
export type GrantsData = Static<typeof GrantsShape>
