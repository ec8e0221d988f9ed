import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, nullable, oneOf } from '../../platform/http/index.ts'
import { figureCodes } from './figure-codes.schema.ts'

export * from './figure-codes.schema.ts'

/** Geborgd, let op, niet geborgd, onbekend. */
export const State = oneOf(['secured', 'attention', 'not-secured', 'unknown'])
export type State = Static<typeof State>

export const Norm = Type.Object({
  key: Type.String(),
  value: Type.Number(),
  unit: oneOf(['hours', 'days', 'cases', 'case-managers', 'organisations', 'talks']),
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

const units = [
  'persons',
  'workers',
  'places',
  'stays',
  'euros',
  'events',
  'items',
  'days',
  'hours-per-week',
  'hours-per-case-per-week',
  'talks-per-case-per-week',
] as const
const universes = [
  'open',
  'continued',
  'open-or-closed-out-of-sight',
  'pool',
  'places',
  'means',
  'team',
  'knowledge',
  'direction',
] as const

export const Figure = Type.Object({
  code: oneOf(figureCodes),
  definition: Type.String({ description: 'Key of the text that says how it is computed.' }),
  unit: oneOf(units),
  universe: Type.Object({
    code: oneOf(universes),
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
