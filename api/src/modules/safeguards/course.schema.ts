import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { figureCodes, State } from './safeguards.schema.ts'

const Point = Type.Object({
  on: Day,
  state: State,
  value: nullable(Type.Number({ description: 'Where the figure is an average.' })),
})

/** How each figure stood: the last day of each week on which it was measured, in order. */
export const Course = strictObject({
  from: Day,
  until: Day,
  items: Type.Array(Type.Object({ figure: oneOf(figureCodes), points: Type.Array(Point) })),
})
export type Course = Static<typeof Course>
