import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
  words,
} from '../../platform/http/index.ts'

export const BlockParams = strictObject({ caseId: Id, blockId: Id })
export const BlocksOfCaseParams = strictObject({ caseId: Id })

const grounds = ['private-tie', 'earlier-relation', 'own-interest', 'other'] as const

export const BlockBody = strictObject({
  membershipId: Type.String({ ...Id, description: 'Who it is; it counts for the person.' }),
  ground: oneOf(grounds),
  successor: Type.Optional(
    strictObject({
      membershipId: Id,
      reason: Type.String({
        ...words(500, 10),
        description: 'For the emergency transfer: about staff only, nothing about her.',
      }),
    }),
  ),
})
export type BlockBody = Static<typeof BlockBody>

const Asked = Type.Object({ name: Type.String(), at: Moment })
const Doable = Type.Object({ allowed: Type.Boolean(), code: nullable(Type.String()) })

export const Block = Type.Object({
  id: Id,
  caseId: Id,
  number: nullable(Type.String({ description: 'Null for a role that sees no case.' })),
  reference: Type.String({ description: 'Stands for her where a role sees no case.' }),
  person: Type.Object({ id: Id, name: Type.String() }),
  ground: oneOf(grounds),
  set: Asked,
  liftingAsked: nullable(Asked),
  askLifting: Doable,
  lift: Doable,
  version: Type.Integer(),
})
export type Block = Static<typeof Block>
export const Blocks = listOf(Block)
