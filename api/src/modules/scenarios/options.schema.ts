import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const choiceKinds = ['chosen', 'assumed', 'taken-back'] as const

/** The elements of the approach, what lies beside it, and the approach as a whole (note, 1 to 3). */
const elements = [
  'case-management',
  'peer-expert',
  'expert-role',
  'time-out',
  'direction',
  'flex-budget',
  'drop-in',
  'zone',
  'whole',
] as const

const effects = ['strengthens', 'keeps', 'weakens', 'ends', 'unknown'] as const

/** What stands or does not: an assumption of one of these is 1 or 0. */
export const facilityNames = [
  'case-managers',
  'peer-expert',
  'time-out',
  'flex-budget',
  'direction',
  'subsidy',
  'drop-in',
  'zone',
] as const
export type FacilityName = (typeof facilityNames)[number]

/** The three ways to say how many cases there are; a scenario says it in one of them. */
export const caseNames = ['cases', 'cases-beyond-budget', 'cases-beyond-today'] as const

const assumptionNames = [
  ...caseNames,
  'hours-per-case',
  'peer-hours-per-case',
  'expert-hours',
  'stay-weeks',
  ...facilityNames,
] as const
export type AssumptionName = (typeof assumptionNames)[number]

// A minus and a fraction pass here, so that the rule can name the assumption and say what is wrong with it.
const Decimal = Type.String({ pattern: '^-?[0-9]{1,6}([.][0-9]{1,4})?$' })

const Consequence = strictObject({
  element: oneOf(elements),
  criterionId: Id,
  effect: oneOf(effects),
  note: words(600),
  source: words(300),
})

const Argument = strictObject({
  side: oneOf(['for', 'against']),
  note: words(600),
  saidBy: Type.String({ ...words(120), description: 'An organisation, a body or a role.' }),
  source: words(300),
})

const Assumption = strictObject({
  name: oneOf(assumptionNames),
  value: Decimal,
  source: words(300),
})
export type Assumption = Static<typeof Assumption>

/** What is put to a version of a budget, before or without keeping it. */
export const PutBody = strictObject({
  baseVersionId: nullable(Id),
  assumptions: Type.Array(strictObject({ name: oneOf(assumptionNames), value: Decimal }), {
    maxItems: 20,
  }),
  organisationIds: Type.Array(Id, { maxItems: 12, uniqueItems: true }),
})
export type PutBody = Static<typeof PutBody>

const content = {
  name: words(120),
  about: Type.String({ maxLength: 600, pattern: '^[^\\u0000]*$' }),
  source: words(300),
  isOpen: Type.Boolean({ description: 'What it means is still to be examined.' }),
  baseVersionId: nullable(Id),
  organisationIds: PutBody.properties.organisationIds,
  assumptions: Type.Array(Assumption, { maxItems: 20 }),
  consequences: Type.Array(Consequence, { maxItems: 120 }),
  arguments: Type.Array(Argument, { maxItems: 40 }),
}

export const OptionBody = strictObject(content)
export type OptionBody = Static<typeof OptionBody>

export const OptionParams = strictObject({ optionId: Id })

export const OptionView = strictObject({ id: Id, ...content, version: Type.Integer() })
export type OptionView = Static<typeof OptionView>
