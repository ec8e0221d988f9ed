import type { Static } from 'typebox'
import { Type } from 'typebox'
import { oneOf, strictObject, words } from '../../platform/http/index.ts'

export const SendBody = strictObject({
  named: Type.Unsafe<string>({
    ...words(40),
    description: 'The number or the alias of her case, as she gives it.',
  }),
  basis: oneOf(['consent', 'danger']),
  message: words(1000),
})
export type SendBody = Static<typeof SendBody>
