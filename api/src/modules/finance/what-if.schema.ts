import type { Static } from 'typebox'
import { Type } from 'typebox'
import { nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { provenances } from './figures.schema.ts'
import { Total } from './lines.schema.ts'

/** What may be otherwise. Each reaches every line with that figure, except where it names one. */
export const parameterNames = [
  'cases',
  'hoursPerCase',
  'peerHoursPerCase',
  'expertHours',
  'expertRateCents',
  'caseManagerRateCents',
  'peerRateCents',
  'weeks',
  'stayVolume',
  'dayPriceCents',
  'flexCents',
] as const
export type ParameterName = (typeof parameterNames)[number]

const Decimal = Type.String({ pattern: '^-?[0-9]{1,9}([.][0-9]{1,4})?$' })

const Asked = strictObject({
  name: oneOf(parameterNames),
  low: Decimal,
  high: Decimal,
  steps: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 100,
      description: 'Values from low to high; 5 when absent.',
    }),
  ),
})
export type AskedParameter = Static<typeof Asked>

export const WhatIfBody = strictObject({
  parameters: Type.Array(Asked, { minItems: 1, maxItems: 11 }),
  limitCents: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })),
})
export type WhatIfBody = Static<typeof WhatIfBody>

export const WhatIfResult = strictObject({
  base: Total,
  low: Total,
  high: Total,
  effects: Type.Array(
    strictObject({
      name: oneOf(parameterNames),
      low: Type.String(),
      high: Type.String(),
      base: Type.String(),
      lowCents: Type.Integer({ description: 'What it does alone at its lowest.' }),
      highCents: Type.Integer(),
    }),
  ),
  combinations: strictObject({
    count: Type.Integer(),
    lowCents: Type.Integer(),
    highCents: Type.Integer(),
    within: nullable(Type.Integer({ description: 'How many stay at or below the limit.' })),
  }),
  assumptions: Type.Array(
    strictObject({
      name: oneOf(parameterNames),
      value: Type.String(),
      provenance: oneOf(provenances),
      because: oneOf(['rate-of-case-managers']),
    }),
  ),
})
export type WhatIfResult = Static<typeof WhatIfResult>

export const WhatIfOptions = strictObject({
  parameters: Type.Array(
    strictObject({
      name: oneOf(parameterNames),
      base: Type.String({ description: 'What it is in this version.' }),
    }),
  ),
})
export type WhatIfOptions = Static<typeof WhatIfOptions>
