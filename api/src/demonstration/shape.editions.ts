import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, strictObject } from '../platform/http/index.ts'

/** `editions.json`: what was published, in order. Without a list of statistics all that there are. */
export const EditionsShape = Type.Array(
  strictObject({
    period: Type.String(),
    on: Day,
    note: Type.String(),
    statistics: Type.Optional(Type.Array(Type.String())),
    corrects: Type.Optional(
      Type.String({ description: 'What was wrong with the last edition over this period.' }),
    ),
  }),
)
export type PastEdition = Static<typeof EditionsShape>[number]
