import type { Static } from 'typebox'
import { Type } from 'typebox'
import { oneOf, strictObject } from '../../platform/http/index.ts'
import { stabilities } from './cases.schema.ts'

const Reason = Type.String({
  minLength: 1,
  maxLength: 300,
  description: 'Sealed with her key; shown to who works with her.',
})

export const PhaseBody = strictObject({
  phase: oneOf(['intake', 'active', 'stable']),
  reason: Type.Optional(Reason),
})
export type PhaseBody = Static<typeof PhaseBody>

export const ContinuationBody = strictObject({ needed: Type.Boolean(), reason: Reason })
export type ContinuationBody = Static<typeof ContinuationBody>

export const StabilityBody = strictObject({
  stability: oneOf(stabilities),
  reason: Type.Optional(Reason),
})
export type StabilityBody = Static<typeof StabilityBody>
