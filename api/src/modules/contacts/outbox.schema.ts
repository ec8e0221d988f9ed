import { Type } from 'typebox'
import { strictObject } from '../../platform/http/index.ts'

export const OutboxHalf = strictObject({
  half: Type.String({ description: 'Base64url; the same for this person in this programme.' }),
})
