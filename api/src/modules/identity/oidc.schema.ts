import { Type } from 'typebox'
import { strictObject } from '../../platform/http/index.ts'

export const ProviderParams = strictObject({
  slug: Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }),
})

/** What the organisation's sign-in sends along; it may add parameters of its own (RFC 6749, 4.1.2). */
export const CallbackQuery = Type.Object({
  code: Type.Optional(Type.String({ maxLength: 4096 })),
  state: Type.Optional(Type.String({ maxLength: 512 })),
  iss: Type.Optional(Type.String({ maxLength: 512 })),
  error: Type.Optional(Type.String({ maxLength: 200 })),
})

/** A page that goes on by itself. */
export const Page = {
  description: 'A page that goes on by itself',
  content: { 'text/html': { schema: Type.String() } },
}
