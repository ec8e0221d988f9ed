import type { Static } from 'typebox'
import { Type } from 'typebox'
import { oneOf, strictObject } from '../../platform/http/index.ts'

const figureForms = ['exact', 'range', 'ambiguous', 'unknown'] as const
export const provenances = ['stated', 'derived', 'assumed'] as const
export const lineKinds = ['hours-per-case', 'hours-per-week', 'days', 'lump-sum'] as const
export const fundings = ['asked', 'to-add', 'outside'] as const
export const conventions = ['month-4-375', 'month-52-12', 'days-7'] as const

/** The figures that lines are made of. What ends in Cents is in whole cents. */
export const figureNames = [
  'hoursPerCase',
  'cases',
  'hoursPerWeek',
  'weeks',
  'volume',
  'rateCents',
  'dayPriceCents',
  'amountCents',
] as const
export type FigureName = (typeof figureNames)[number]

// A minus passes here, so that the rule can name the figure and say what is wrong with it.
const Decimal = Type.String({
  pattern: '^-?[0-9]{1,12}([.][0-9]{1,6})?$',
  description: 'A decimal with a point; what ends in Cents is whole cents.',
})

export const Figure = strictObject({
  form: oneOf(figureForms),
  values: Type.Array(Decimal, {
    maxItems: 6,
    description: 'One when exact; low and high of a range; every reading of what is ambiguous.',
  }),
  provenance: oneOf(provenances),
  source: Type.String({ maxLength: 300, pattern: '^[^\\u0000]*$' }),
})
export type Figure = Static<typeof Figure>

const optional = Type.Optional(Figure)
export const Figures = strictObject({
  hoursPerCase: optional,
  cases: optional,
  hoursPerWeek: optional,
  weeks: optional,
  volume: optional,
  rateCents: optional,
  dayPriceCents: optional,
  amountCents: optional,
})
export type Figures = Static<typeof Figures>

/** A line as it stands in a version, before anything is computed. */
export type Line = {
  code: string
  name: string
  kind: (typeof lineKinds)[number]
  funding: (typeof fundings)[number]
  /** Of a line in days: what its volume counts. */
  unit: 'days' | 'weeks' | null
  figures: Figures
}

/** First and last day, and how months become weeks. */
export type Period = { from: string; until: string; convention: (typeof conventions)[number] }
