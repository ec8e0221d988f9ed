import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const Before = Type.Optional(
  Type.String({ ...Id, description: 'The `next` of the page before: goes on after that entry.' }),
)

export const PageQuery = strictObject({ before: Before })
export const LogQuery = strictObject({
  before: Before,
  reference: Type.Optional(Type.String({ pattern: '^[0-9a-f]{8}$' })),
  outsideOwnCaseload: Type.Optional(
    Type.Boolean({
      description: 'Only emergencies, and looks by who had no relation to her then.',
    }),
  ),
})
export type LogQuery = Static<typeof LogQuery>

export const LogEntry = Type.Object({
  id: Id,
  at: Moment,
  reference: Type.String({ description: 'The same for one woman in every list of an officer.' }),
  case: nullable(Type.Object({ id: Id, number: Type.String(), alias: Type.String() })),
  by: nullable(
    Type.Object({ name: Type.String(), role: oneOf(roles), organisation: Type.String() }),
  ),
  action: Type.String({ description: 'What was done, such as `contact.read`.' }),
  resource: Type.String(),
  reason: nullable(Type.String()),
  emergency: Type.Boolean(),
  outsideOwnCaseload: Type.Boolean(),
  outcome: oneOf(['done', 'refused', 'failed']),
})
export type LogEntry = Static<typeof LogEntry>

export const LogPage = strictObject({ items: Type.Array(LogEntry), next: nullable(Id) })
