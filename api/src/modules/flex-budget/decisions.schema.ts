import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const decisions = ['fund', 'own-cost', 'refuse'] as const
export type Decision = (typeof decisions)[number]

/** What becomes of money that was spent beyond the budget. */
export const DecideBody = strictObject({
  decision: oneOf(decisions),
  fromShareId: Type.Optional(
    Type.Unsafe<string>({
      ...Id,
      description: 'Another share of the same organisation, from which comes what is short.',
    }),
  ),
  reason: words(300),
})
export type DecideBody = Static<typeof DecideBody>
