import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

/** Geborgd, let op, niet geborgd, onbekend. */
export const State = oneOf(['secured', 'attention', 'not-secured', 'unknown'])
export type State = Static<typeof State>

/** Figures with cases behind them. */
export const caseFigureCodes = [
  'one-responsible',
  'continued',
  'hours-per-case',
  'in-sight',
] as const
export type CaseFigureCode = (typeof caseFigureCodes)[number]

/** Figures of the pool: people and places stand behind them, on the page of staffing. */
const poolFigureCodes = ['pool-profile', 'pool-vacancies'] as const
export type PoolFigureCode = (typeof poolFigureCodes)[number]

/** Figures of what the approach has: the facility and the money; their own pages show what stands behind. */
const meansFigureCodes = [
  'time-out-free',
  'time-out-places',
  'time-out-two-weeks',
  'flex-free',
  'flex-accounted',
] as const
export type MeansFigureCode = (typeof meansFigureCodes)[number]

const figureCodes = [...caseFigureCodes, ...poolFigureCodes, ...meansFigureCodes] as const

export const Norm = Type.Object({
  key: Type.String(),
  value: Type.Number(),
  unit: oneOf(['hours', 'days', 'cases', 'case-managers']),
  source: Type.String({ description: 'Where the default comes from.' }),
  adjustable: Type.Boolean(),
  since: nullable(
    Type.Unsafe<string>({ ...Day, description: 'From when the programme set it; null: default.' }),
  ),
  reason: nullable(Type.String({ description: 'Why the programme set it.' })),
})
export type Norm = Static<typeof Norm>

const Band = Type.Object({
  code: oneOf(['fewer-than-10', 'between']),
  from: Type.Integer(),
  until: Type.Integer(),
})

/** A number of persons: exact for who works in care, else the band in which it lies. */
export const Count = Type.Object({
  code: Type.String(),
  value: nullable(Type.Integer()),
  band: nullable(Band),
})
export type Count = Static<typeof Count>

export const Figure = Type.Object({
  code: oneOf(figureCodes),
  definition: Type.String({ description: 'Key of the text that says how it is computed.' }),
  unit: oneOf(['persons', 'places', 'stays', 'euros', 'hours-per-case-per-week']),
  universe: Type.Object({
    code: oneOf(['open', 'continued', 'open-or-closed-out-of-sight', 'pool', 'places', 'means']),
    on: nullable(Day),
  }),
  period: nullable(Type.Object({ from: Day, until: Day })),
  value: nullable(Type.Number({ description: 'An average, to one decimal.' })),
  counts: Type.Array(Count),
  norms: Type.Array(Norm),
  state: State,
  whoActs: Type.Array(oneOf(roles)),
})
export type Figure = Static<typeof Figure>

export const Element = Type.Object({
  code: oneOf(['case-management', 'time-out', 'flex-budget', 'fixed-pool']),
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
