import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { Figure, figureCodes, Norm, State } from './figures.schema.ts'

export * from './figures.schema.ts'

/** The six elements, then the conditions: WAT, HOE and NODIG, and the four beside them. */
const elementCodes = [
  'case-management',
  'peer-expert',
  'expert-role',
  'time-out',
  'direction',
  'flex-budget',
  'what',
  'how',
  'needed',
  'housing-and-care',
  'personal-attention',
  'long-breath',
  'outside-the-box',
] as const

export const Element = Type.Object({
  code: oneOf(elementCodes),
  norms: Type.Array(Norm),
  figures: Type.Array(Figure),
  state: State,
  whoActs: Type.Array(oneOf(roles)),
  asOf: Day,
})
export type Element = Static<typeof Element>

export const Safeguards = strictObject({ elements: Type.Array(Element) })

export const NormParams = strictObject({ key: Type.String({ maxLength: 80 }) })
export const NormBody = strictObject({ value: Type.Number(), fromOn: Day, reason: words(500, 10) })
export type NormBody = Static<typeof NormBody>

/** A value that is tried, and what it would do. */
export const NormTry = strictObject({
  value: Type.String({ pattern: '^[0-9]{1,6}([.][0-9]{1,6})?$', description: 'A number.' }),
})
export type NormTry = Static<typeof NormTry>
export const Trial = strictObject({
  key: Type.String(),
  value: Type.Number(),
  changes: Type.Array(
    Type.Object({
      element: oneOf(elementCodes),
      figure: oneOf(figureCodes),
      from: State,
      to: State,
    }),
  ),
})
export type Trial = Static<typeof Trial>
