import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Moment, nullable, strictObject, words } from '../../platform/http/index.ts'

const said = words(8000)

export const TextBody = strictObject({ from: Day, until: Day, words: said })
export type TextBody = Static<typeof TextBody>
export const DraftBody = strictObject({
  from: Day,
  until: Day,
  words: Type.String({ maxLength: 8000, pattern: '^[^\\u0000]*$' }),
})
export type DraftBody = Static<typeof DraftBody>

const Version = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  words: Type.String(),
  by: Type.String(),
  role: Type.String(),
  writtenAt: Moment,
})

/** What is said beside a period: every version, the last one first; and what the reader typed of the next. */
export const PeriodText = Type.Object({
  versions: Type.Array(Version),
  version: Type.Integer({ description: 'Of the last; 0 before the first: what If-Match asks.' }),
  draft: nullable(Type.Object({ words: Type.String(), savedAt: Moment })),
  draftVersion: Type.Integer({
    description: 'Of the draft; 0 before the first: what If-Match asks.',
  }),
})
export type PeriodText = Static<typeof PeriodText>
