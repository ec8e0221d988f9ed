import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, strictObject } from '../../platform/http/index.ts'

export const IntroductionBody = strictObject({
  contactId: Type.Optional(
    Type.Unsafe<string>({
      ...Id,
      description: 'The contact in which they met: spoken with her, since the transfer.',
    }),
  ),
})
export type IntroductionBody = Static<typeof IntroductionBody>
