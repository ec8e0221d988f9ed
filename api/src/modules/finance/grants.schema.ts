import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { Code } from './lines.schema.ts'

export const grantStates = [
  'drafted',
  'applied',
  'refused',
  'withdrawn',
  'awarded',
  'accounted',
  'settled',
  'recovering',
  'recovered',
] as const
export type GrantState = (typeof grantStates)[number]

export const grantStepKinds = [
  'apply',
  'return',
  'withdraw',
  'refuse',
  'award',
  'amend',
  'submit',
  'reopen',
  'settle',
  'recover',
] as const
export type GrantStepKind = (typeof grantStepKinds)[number]

export const grantMeasures = ['hours', 'days', 'stays', 'euros'] as const
/** The daily work that is put beside a line. */
export const grantCounts = ['case-managers', 'peer-expert', 'time-out', 'flex-budget'] as const

// A minus and a fraction pass here, so that the rule can name the figure and say what is wrong with it.
export const grantCents = Type.Number({
  minimum: -1_000_000_000_000,
  maximum: 1_000_000_000_000,
  description: 'Whole cents, nought or more.',
})
const volume = Type.String({
  pattern: '^-?[0-9]{1,7}([.][0-9]{1,6})?$',
  description: 'A decimal with a point, to a hundredth.',
})
export const grantNote = Type.String({ maxLength: 600, pattern: '^[^\\u0000]*$' })

export const GrantLine = strictObject({
  code: Code,
  name: words(120),
  measure: oneOf(grantMeasures),
  countedBy: nullable(oneOf(grantCounts)),
  volume: nullable(volume),
  cents: grantCents,
  note: grantNote,
})
export type GrantLine = Static<typeof GrantLine>
export const grantLines = Type.Array(GrantLine, { maxItems: 40 })

/** What an organisation applies for. */
const application = {
  name: words(120),
  about: grantNote,
  from: Day,
  until: Type.String({ ...Day, description: 'The last day.' }),
  budgetVersionId: nullable(Id),
  lines: grantLines,
}
export const ApplicationBody = strictObject(application)
export type ApplicationBody = Static<typeof ApplicationBody>
export const GrantBody = strictObject({ organisationId: Id, ...application })
export type GrantBody = Static<typeof GrantBody>

export const decidedOn = Type.String({
  ...Day,
  description: 'The day on which it was decided or done.',
})

/** What the organisation does with its own application. */
export const StepBody = strictObject({
  kind: oneOf(['apply', 'withdraw']),
  on: decidedOn,
  reason: grantNote,
})
export type StepBody = Static<typeof StepBody>

export const GrantParams = strictObject({ grantId: Id })
