import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, strictObject, words } from '../../platform/http/index.ts'

const Code = Type.String({ pattern: '^[a-z][a-z-]{1,39}$' })

export const Point = strictObject({ code: Code, nl: words(200, 3), en: words(200, 3) })

export const ConfirmationBody = strictObject({ membershipId: Id, point: Code })
export type ConfirmationBody = Static<typeof ConfirmationBody>

export const ConfirmationParams = strictObject({ confirmationId: Id })

export const ProfileBody = strictObject({
  fromOn: Day,
  points: Type.Array(Point, { minItems: 1, maxItems: 20 }),
  reason: words(500, 3),
})
export type ProfileBody = Static<typeof ProfileBody>

const Version = Type.Object({
  id: nullable(Id),
  fromOn: nullable(Day),
  points: Type.Array(Point),
  reason: nullable(Type.String()),
  setBy: nullable(Type.String()),
})

export const Profile = strictObject({
  points: Type.Array(Point, { description: 'The profile that holds today.' }),
  versions: Type.Array(Version, {
    description: 'The latest first; the last is the one that the product begins with.',
  }),
})
export type Profile = Static<typeof Profile>
