import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const kinds = ['stay', 'hospital', 'detention'] as const

export const WhereaboutsBody = strictObject({
  kind: oneOf(kinds),
  fromOn: Day,
  reviewOn: Type.String({ ...Day, description: 'The last day on which the signal is paused.' }),
})
export type WhereaboutsBody = Static<typeof WhereaboutsBody>

export const ReviewBody = strictObject({ reviewOn: Day })

export const Whereabouts = Type.Object({
  id: Id,
  caseId: Id,
  kind: oneOf(kinds),
  fromOn: Day,
  reviewOn: Day,
  endedOn: nullable(Day),
  version: Type.Integer(),
})
export type Whereabouts = Static<typeof Whereabouts>

export const WhereaboutsList = listOf(Whereabouts)
export const WhereaboutsParams = strictObject({ whereaboutsId: Id })
