import { guessable, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { RequestOptions, VerifyBody } from './passkeys.schema.ts'
import { follow, knockOf, welcome } from './sign-in.knock.routes.ts'
import { beginPasskeySignIn, signInByPasskey } from './sign-in.passkey.actions.ts'
import { SignedIn } from './sign-in.schema.ts'

/** Signing in with a passkey: a challenge, and the device's answer to it. */
export const passkeySignInRoutes: Room = async (app, { ground }) => {
  const config = { access: 'public', rateLimit: guessable(ground.config) } as const
  app.post(
    '/sign-in/passkey/_options',
    {
      config,
      schema: {
        operationId: 'beginPasskeySignIn',
        tags: ['sign-in'],
        response: { 200: RequestOptions, ...problems(429) },
      },
    },
    async (_request, reply) => {
      const { options, token } = await beginPasskeySignIn(ground)
      return follow(reply, token).send(options)
    },
  )
  app.post(
    '/sign-in/passkey/_verify',
    {
      config,
      schema: {
        operationId: 'signInByPasskey',
        tags: ['sign-in'],
        body: VerifyBody,
        response: { 200: SignedIn, ...problems(400, 401, 429) },
      },
    },
    async (request, reply) =>
      welcome(reply, await signInByPasskey(ground, knockOf(request), request.body.credential)),
  )
}
