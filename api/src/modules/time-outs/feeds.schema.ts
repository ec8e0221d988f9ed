import { Type } from 'typebox'
import { Day, Id, listOf, nullable, strictObject } from '../../platform/http/index.ts'

export const FeedParams = strictObject({ feedId: Id })
export const TokenParams = strictObject({
  token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
})

const Feed = Type.Object({
  id: Id,
  by: nullable(Type.String()),
  own: Type.Boolean(),
  madeOn: Day,
  lastReadOn: nullable(Day),
  revoked: Type.Boolean(),
  version: Type.Integer(),
})
export const Feeds = listOf(Feed)

/** Shown once, and kept nowhere. */
export const MadeFeed = Type.Object({
  id: Id,
  version: Type.Integer(),
  path: Type.String({ description: 'Where the calendar is read, on this server.' }),
})

export const icalendar = {
  description: 'When places are taken (RFC 5545)',
  content: { 'text/calendar': { schema: Type.String() } },
}
