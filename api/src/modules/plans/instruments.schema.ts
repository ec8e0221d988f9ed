import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, strictObject, words } from '../../platform/http/index.ts'

const Code = Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' })
const Scale = Type.Integer({ minimum: 0, maximum: 10 })

const Domain = Type.Object({
  code: Code,
  name: Type.String(),
  description: Type.String(),
  levels: Type.Array(Type.Object({ score: Scale, description: Type.String() })),
})

export const Instrument = Type.Object({
  id: Id,
  version: Type.Integer(),
  name: Type.String(),
  source: Type.String(),
  lowest: Scale,
  highest: Scale,
  fromOn: Day,
  current: Type.Boolean({ description: 'The version that counts today.' }),
  domains: Type.Array(Domain),
})
export type Instrument = Static<typeof Instrument>

export const InstrumentList = listOf(Instrument)

const NewDomain = strictObject({
  code: Code,
  name: words(80),
  description: Type.Optional(words(600)),
  levels: Type.Optional(
    Type.Array(words(600), { maxItems: 11, description: 'Of each score, the lowest first.' }),
  ),
})

/** A new version, in words of the programme's own. */
export const InstrumentBody = strictObject({
  name: words(120),
  source: words(300),
  fromOn: Day,
  lowest: Type.Integer({ minimum: 0, maximum: 9 }),
  highest: Type.Integer({ minimum: 1, maximum: 10 }),
  domains: Type.Array(NewDomain, { minItems: 1, maxItems: 40 }),
})
export type InstrumentBody = Static<typeof InstrumentBody>
