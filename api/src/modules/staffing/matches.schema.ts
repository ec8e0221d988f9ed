import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { poolRoles } from './capacity.schema.ts'

export const MatchParams = strictObject({ caseId: Id })
export const MatchQuery = strictObject({ role: Type.Optional(oneOf(poolRoles)) })

const Match = Type.Object({
  membershipId: Id,
  name: Type.String(),
  organisation: Type.String(),
  fits: Type.Boolean({ description: 'No reason that the reader knows speaks against it.' }),
  room: nullable(
    Type.Object(
      { hours: Type.Number(), enough: Type.Boolean() },
      {
        description: 'Hours a week that are free; null where the reader does not see her hours.',
      },
    ),
  ),
  profile: nullable(Type.Object({ met: Type.Integer(), of: Type.Integer() })),
  sameOrganisation: Type.Boolean({ description: 'As who answers for her now.' }),
  sharesLanguage: nullable(
    Type.Boolean({
      description: 'Null where the reader may not see her identity, or nothing is known.',
    }),
  ),
})
export type Match = Static<typeof Match>

/** Whom to ask for a case. Who is away, refused by her, or kept out of the case is left out, and it is
 *  not said which. Nobody is assigned by this: a person decides. */
export const Matches = strictObject({
  role: oneOf(poolRoles),
  hoursNeeded: Type.Number(),
  items: Type.Array(Match, { description: 'Who fits first; by name, never by hours.' }),
})
export type Matches = Static<typeof Matches>
