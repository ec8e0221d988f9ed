import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, strictObject } from '../../platform/http/index.ts'

export const ConsultParams = strictObject({ consultId: Id })

export const WalkIn = strictObject({
  evening: Day,
  consults: Type.Integer(),
  clients: Type.Array(
    Type.Object({
      id: Id,
      alias: Type.String(),
      consultId: nullable(
        Type.Unsafe<string>({ ...Id, description: 'She saw the nurse tonight.' }),
      ),
    }),
    { description: 'Who is here tonight, and nobody else.' },
  ),
})
export type WalkIn = Static<typeof WalkIn>
