import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, strictObject } from '../../platform/http/index.ts'
import { Hours } from './hours.schema.ts'

export const WeekQuery = strictObject({ on: Type.Optional(Day) })

// A week begins or ends outside the days that may be asked for.
const OfWeek = Type.String({ format: 'date' })

const Minutes = Type.Integer({ minimum: 0 })

const WeekContact = Type.Object({
  id: Id,
  occurredAt: Moment,
  case: nullable(
    Type.Object(
      { caseId: Id, number: Type.String(), alias: Type.String() },
      { description: 'Null where the case is within her reach no more; the time stays hers.' },
    ),
  ),
  kind: nullable(Type.String()),
  outcome: Type.String(),
  directMinutes: Minutes,
  indirectMinutes: Minutes,
  travelMinutes: Minutes,
  thirdPartyMinutes: Minutes,
  version: Type.Integer(),
})

/** Own work of one week: contacts, and hours without a case. */
export const Week = Type.Object({
  from: OfWeek,
  until: OfWeek,
  days: Type.Array(
    Type.Object({
      day: OfWeek,
      contacts: Type.Array(WeekContact),
      hours: Type.Array(Hours),
      minutes: Type.Integer({ description: 'Of everything on that day.' }),
    }),
  ),
  minutes: Type.Object({
    direct: Minutes,
    indirect: Minutes,
    travel: Minutes,
    thirdParties: Minutes,
    withoutCase: Minutes,
    total: Type.Integer({ description: 'Of all five.' }),
  }),
})
export type Week = Static<typeof Week>
export type WeekContact = Static<typeof WeekContact>
