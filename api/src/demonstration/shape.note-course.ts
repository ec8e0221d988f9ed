import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, strictObject } from '../platform/http/index.ts'

/** `note-course.json`: how the live note stood, a letter a week (s secured, a attention, n not secured, u unknown)
 *  and the average where a figure has one. Written by `npm run generate:course`, which measures. */
export const NoteCourseShape = strictObject({
  first: Day,
  figures: Type.Record(
    Type.String(),
    strictObject({
      states: Type.String({ pattern: '^[sanu]+$' }),
      values: Type.Optional(Type.Array(nullable(Type.Number()))),
    }),
  ),
})
export type NoteCourse = Static<typeof NoteCourseShape>
