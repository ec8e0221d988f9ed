import type { Static } from 'typebox'
import { Type } from 'typebox'
import { strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Text = Type.String({ minLength: 1, maxLength: 300 })
const Score = Type.Integer({ minimum: 1, maximum: 5 })

/** `plans.json`: what assessments, goals and actions say, per domain in the order of the instrument.
 *  `start`: scores to begin with, drawn from; `reasons`: one of each score, the lowest first. */
export const PlansShape = strictObject({
  wishes: Type.Array(Text),
  domains: Type.Record(
    Key,
    strictObject({
      start: Type.Array(Score),
      reasons: Type.Array(Text, { minItems: 5, maxItems: 5 }),
      goal: Text,
      ownWords: Text,
      actions: Type.Array(Text, { minItems: 3, maxItems: 3 }),
      waiver: Text,
    }),
  ),
})
export type PlanTexts = Static<typeof PlansShape>
