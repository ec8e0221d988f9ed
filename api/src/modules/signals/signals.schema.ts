import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { kinds, reasons, screens, subjects, urgencies } from './kinds.schema.ts'

const Postponement = Type.Object({
  id: Id,
  by: Type.String(),
  role: oneOf(roles),
  reason: oneOf(reasons),
  words: nullable(Type.String({ description: 'Null also for who may not read it.' })),
  fromOn: Day,
  untilOn: Type.String({ ...Day, description: 'The day on which it returns.' }),
  counts: Type.Boolean({ description: 'For the viewer: it was put off in her role.' }),
  version: Type.Integer(),
})

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

/** Something that asks for a person: computed each time it is asked, and stored nowhere. */
export const Signal = Type.Object({
  kind: oneOf(kinds),
  entityId: Type.String({ ...Id, description: 'With the kind: which signal it is.' }),
  urgency: oneOf(urgencies),
  sinceOn: nullable(Day),
  dueOn: nullable(Day),
  about: Type.Object({
    what: oneOf(subjects),
    name: Type.String({ description: 'An alias, a reference, or the name of a colleague.' }),
    number: nullable(Type.String()),
    caseId: nullable(Id),
  }),
  next: Type.Object({ screen: oneOf(screens), caseId: nullable(Id), id: nullable(Id) }),
  postponed: Type.Boolean({ description: 'For the viewer; it returns by itself.' }),
  postponements: Type.Array(Postponement, { description: 'Those that stand, of every role.' }),
  postpone: Verdict,
  mayExplain: Type.Boolean({ description: 'Whether words can be put beside the reason.' }),
})
export type Signal = Static<typeof Signal>

const Count = Type.Object({
  kind: oneOf(kinds),
  open: Type.Integer(),
  postponed: Type.Integer(),
  norms: Type.Array(
    Type.Object({
      key: Type.String(),
      value: Type.Union([Type.Number(), Type.String(), Type.Boolean()]),
    }),
    { description: 'The settings that decide when it rises.' },
  ),
})

/** @field counts of each kind that the viewer can meet, also where there is none */
export const Signals = strictObject({
  items: Type.Array(Signal, { description: 'What needs a person today first.' }),
  counts: Type.Array(Count),
  longestUntilOn: Type.String({ ...Day, description: 'The last day until which to put off.' }),
})
export type Signals = Static<typeof Signals>

const which = { kind: oneOf(kinds), entityId: Id }

export const PostponeBody = strictObject({
  ...which,
  untilOn: Day,
  reason: oneOf(reasons),
  words: Type.Optional(words(500)),
})
export type PostponeBody = Static<typeof PostponeBody>

export const PostponementParams = strictObject({ postponementId: Id })
