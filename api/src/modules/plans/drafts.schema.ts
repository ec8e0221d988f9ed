import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { assessmentKinds } from './assessments.schema.ts'

const typed = (maxLength: number) => Type.String({ maxLength, pattern: '^[^\\u0000]*$' })
const Score = nullable(Type.Integer({ minimum: 0, maximum: 10 }))

/** What is on the screen while it is typed: half an answer is fine. */
export const DraftBody = strictObject({
  instrumentId: Id,
  kind: oneOf(assessmentKinds),
  assessedOn: nullable(Day),
  correctsId: nullable(Id),
  domains: Type.Array(
    strictObject({
      domain: Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }),
      answer: oneOf(['open', 'scored', 'not-assessed']),
      score: Score,
      reason: typed(1000),
      ownScore: Score,
      ownWords: typed(500),
    }),
    { maxItems: 40 },
  ),
})
export type DraftBody = Static<typeof DraftBody>

export const Drafts = Type.Object({
  own: nullable(Type.Object({ savedAt: Moment, version: Type.Integer(), typed: DraftBody })),
  version: Type.Integer({
    description: 'For If-Match of the next save; 0 before the first draft of this case.',
  }),
  others: Type.Array(Type.Object({ name: Type.String(), savedAt: Moment }), {
    description: 'Colleagues who have a draft of the same case open.',
  }),
})
export type Drafts = Static<typeof Drafts>
