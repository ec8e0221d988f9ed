import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const TimelineQuery = strictObject({
  kinds: Type.Optional(
    Type.String({
      pattern: '^[a-z][a-z-]*(,[a-z][a-z-]*)*$',
      maxLength: 1000,
      description: 'Kinds of facts, with a comma between them.',
    }),
  ),
  from: Type.Optional(Day),
  until: Type.Optional(Day),
  before: Type.Optional(
    Type.Unsafe<string>({ ...Id, description: 'The last item of the page before.' }),
  ),
})
export type TimelineQuery = Static<typeof TimelineQuery>

const Person = Type.Object({ name: Type.String(), role: oneOf(roles) })

const TimelineItem = Type.Object({
  id: Id,
  kind: Type.String(),
  occurredAt: Moment,
  recordedAt: Moment,
  recordedLate: Type.Boolean({ description: 'Recorded on a later day than it occurred.' }),
  by: nullable(Person),
  about: nullable(Person),
  entityId: nullable(Id),
  attributes: Type.Record(Type.String(), Type.Unknown()),
})
export const Timeline = Type.Object({
  items: Type.Array(TimelineItem),
  next: nullable(Type.Unsafe<string>({ ...Id, description: 'Where the next page begins.' })),
})
export type Timeline = Static<typeof Timeline>
