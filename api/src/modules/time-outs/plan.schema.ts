import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { states } from './stays.schema.ts'

const reasons = ['maintenance', 'no-host', 'holiday', 'other'] as const

export const CalendarQuery = strictObject({
  from: Type.Optional(
    Type.Unsafe<string>({ ...Day, description: 'The first of eight weeks; else a week ago.' }),
  ),
})

export const PlaceParams = strictObject({ placeId: Id })
export const ClosedPeriodParams = strictObject({ closedPeriodId: Id })

export const AddPlaceBody = strictObject({
  name: Type.String({ minLength: 1, maxLength: 40, pattern: '^[^\\s\\u0000][^\\u0000]*$' }),
  fromOn: Day,
})
export type AddPlaceBody = Static<typeof AddPlaceBody>
export const EndPlaceBody = strictObject({ untilOn: Day })
export const ClosePlaceBody = strictObject({
  placeId: Id,
  fromOn: Day,
  untilOn: Type.String({ ...Day, description: 'The last day on which it is closed.' }),
  reason: oneOf(reasons),
})
export type ClosePlaceBody = Static<typeof ClosePlaceBody>

const Band = Type.Object({
  kind: oneOf(['stay', 'closed']),
  fromOn: Day,
  untilOn: Type.String({ ...Day, description: 'The first day on which it is free again.' }),
  days: Type.Integer(),
  stay: nullable(Type.Object({ id: Id, caseId: Id, number: Type.String(), state: oneOf(states) })),
  closing: nullable(Type.Object({ id: Id, reason: oneOf(reasons), version: Type.Integer() })),
})
export type Band = Static<typeof Band>

const Place = Type.Object({
  id: Id,
  name: Type.String(),
  fromOn: Day,
  untilOn: nullable(Day),
  version: Type.Integer(),
})

export const Calendar = Type.Object({
  today: Day,
  fromOn: Day,
  untilOn: Day,
  places: Type.Array(Type.Intersect([Place, Type.Object({ bands: Type.Array(Band) })])),
})
