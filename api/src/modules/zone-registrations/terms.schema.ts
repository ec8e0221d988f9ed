import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const suspensionGrounds = ['incomplete', 'agreed', 'her-delay', 'force-majeure'] as const
export const extensionKinds = ['notice', 'adjournment', 'agreed'] as const

export const SuspensionBody = strictObject({
  ground: oneOf(suspensionGrounds),
  what: Type.String({
    ...words(2000),
    description: 'What is asked, or why the term stands still.',
  }),
  askedOn: Day,
  untilOn: Type.Unsafe<string>({ ...Day, description: 'The last day that is given.' }),
})
export type SuspensionBody = Static<typeof SuspensionBody>

export const ResumptionBody = strictObject({
  endedOn: Type.Unsafe<string>({ ...Day, description: 'The day on which it came in.' }),
})
export type ResumptionBody = Static<typeof ResumptionBody>

export const ExtensionBody = strictObject({
  kind: oneOf(extensionKinds),
  because: words(2000),
  untilOn: nullable(
    Type.Unsafe<string>({ ...Day, description: 'Null for an adjournment: that is six weeks.' }),
  ),
})
export type ExtensionBody = Static<typeof ExtensionBody>

export const SuspensionView = Type.Object({
  id: Id,
  ground: oneOf(suspensionGrounds),
  ofObjection: Type.Boolean(),
  what: nullable(Type.String()),
  askedOn: Day,
  untilOn: Day,
  endedOn: nullable(Day),
  standing: Type.Boolean({ description: 'The term stands still today.' }),
})

export const ExtensionView = Type.Object({
  id: Id,
  kind: oneOf(extensionKinds),
  ofObjection: Type.Boolean(),
  because: nullable(Type.String()),
  notifiedOn: Day,
  untilOn: nullable(Day),
})

/** A term of law that runs: what is decided by when. */
export const Term = Type.Object({
  of: oneOf(['application', 'objection']),
  dueOn: Day,
  suspendedUntil: nullable(Day),
  late: Type.Boolean(),
})
export type Term = Static<typeof Term>
