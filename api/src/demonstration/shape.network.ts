import type { Static } from 'typebox'
import { Type } from 'typebox'
import { oneOf, strictObject } from '../platform/http/index.ts'

const Key = Type.String({ pattern: '^[a-z][a-z-]*$' })
const Words = Type.String({ minLength: 1, maxLength: 600 })
const Days = Type.Integer()
const optional = Type.Optional

const Part = strictObject({
  kind: oneOf(['organisation', 'service', 'team-role', 'direction', 'condition']),
  name: Words,
  /** The key of an organisation of the network. */
  of: optional(Key),
  does: Words,
  uncertain: optional(Words),
})

/** `network.json`: the groups of the diagram in their order, and the organisations. Days are counted
 *  from the day at which the demonstration stands, so that what is due stays due. */
export const NetworkShape = strictObject({
  groups: Type.Array(
    strictObject({ code: Key, name: Words, does: Words, parts: Type.Array(Part) }),
  ),
  organisations: Type.Array(
    strictObject({
      key: Key,
      name: Words,
      /** The slug of the organisation of the programme that it is. */
      own: optional(Key),
      does: Words,
      spokenDaysAgo: Days,
    }),
  ),
  contacts: Type.Array(
    strictObject({
      of: Key,
      name: Words,
      does: Words,
      phone: optional(Words),
      mail: optional(Words),
    }),
  ),
  agreements: Type.Array(
    strictObject({ of: Key, name: Words, does: Words, agreedDaysAgo: Days, reviewInDays: Days }),
  ),
  requests: Type.Array(
    strictObject({
      kind: oneOf(['registrations', 'applications', 'council', 'other']),
      askedBy: Words,
      question: Words,
      askedDaysAgo: Days,
      dueInDays: Days,
      answer: optional(Words),
      answeredDaysAgo: optional(Days),
    }),
  ),
})
export type NetworkData = Static<typeof NetworkShape>
