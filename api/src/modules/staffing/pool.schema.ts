import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { poolRoles } from './capacity.schema.ts'
import { languageCodes } from './languages.schema.ts'
import { Point } from './profile.schema.ts'

const Hours = Type.Number({ exclusiveMinimum: 0, maximum: 40, multipleOf: 0.25 })

export const ContractBody = strictObject({
  membershipId: Id,
  hoursPerWeek: Type.Number({ ...Hours, description: 'In the pool, to a quarter of an hour.' }),
  fromOn: Day,
  untilOn: Type.Optional(Type.String({ ...Day, description: 'The last day; open without it.' })),
})
export type ContractBody = Static<typeof ContractBody>

export const ContractParams = strictObject({ contractId: Id })
export const EndBody = strictObject({
  untilOn: Type.String({ ...Day, description: 'The last day; before the first it never held.' }),
})

export const LanguagesParams = strictObject({ membershipId: Id })
export const LanguagesBody = strictObject({
  languages: Type.Array(oneOf(languageCodes), { maxItems: 12, uniqueItems: true }),
})

const Contract = Type.Object({
  id: Id,
  hoursPerWeek: Type.Number(),
  fromOn: Day,
  untilOn: nullable(Day),
  version: Type.Integer(),
})

const Confirmation = Type.Object({
  id: Id,
  point: Type.String(),
  by: Type.String(),
  at: Moment,
  version: Type.Integer(),
})

const Person = Type.Object({
  membershipId: Id,
  name: Type.String(),
  role: oneOf(poolRoles),
  organisation: Type.String(),
  contracts: Type.Array(Contract, { description: 'The first to begin first.' }),
  confirmations: Type.Array(Confirmation),
  languages: Type.Array(oneOf(languageCodes)),
  languagesVersion: Type.Integer({ description: '0 before any were recorded.' }),
  mayChange: Type.Boolean(),
  mayConfirm: Type.Boolean({ description: 'Nobody confirms a point of her own.' }),
})
export type PoolPerson = Static<typeof Person>

export const Pool = strictObject({
  people: Type.Array(Person, { description: 'By organisation and name.' }),
  points: Type.Array(Point, { description: 'The profile that holds today.' }),
})
export type Pool = Static<typeof Pool>
